import { describe, expect, it } from "vitest";
import type { Person } from "../answers/answers.ts";
import { STARTS_ON } from "../testing/any-answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import type { CheckTime } from "./check-times.ts";
import { assignAmong, listPresences, type Presence } from "./presences.ts";
import { listResponders } from "./responders.ts";

function presencesOf(people: readonly Person[]): Presence[] {
  const answers = someAnswers({ people });
  return listPresences(listResponders({ ...answers, businessZone: answers.business.zone, startsOn: STARTS_ON }));
}

function timesAt({ face }: Presence, startMinutes: readonly number[]): CheckTime[] {
  const [window] = face.windows;
  if (!window) throw new Error("expected a window");
  return startMinutes.map((startMinute) => ({ responder: face, window, startMinute, dayIndexes: [0] }));
}

const contributor: Person = { name: "Cem", role: "contributor", hoursPerWeek: 1 };
const owner: Person = { name: "Ana", role: "owner", hoursPerWeek: 5 };
const far: Person = { name: "Jo", role: "manager", hoursPerWeek: 5, zone: "Australia/Sydney" };

describe("listPresences", () => {
  it("takes those who are there in the same hours together, the contributor before the owner", () => {
    const presences = presencesOf([owner, far, contributor]);
    expect(presences.map(({ members }) => members.map(({ person }) => person.name))).toEqual([["Jo"], ["Cem", "Ana"]]);
  });
});

describe("assignAmong", () => {
  it("gives all checks to who comes first, to who has most hours, or in turn", () => {
    const presences = presencesOf([owner, contributor]);
    const times = presences.flatMap((presence) => timesAt(presence, [600, 780, 960]));
    const names = assignAmong(presences)(times).map((each) => each.map(({ responder }) => responder.person.name));
    expect(names).toEqual([
      ["Cem", "Cem", "Cem"],
      ["Ana", "Ana", "Ana"],
      ["Cem", "Ana", "Cem"],
    ]);
  });

  it("has one way only where nobody shares hours", () => {
    const presences = presencesOf([owner, far]);
    const times = presences.flatMap((presence) => timesAt(presence, [600]));
    expect(assignAmong(presences)(times)).toEqual([times]);
  });
});
