import { describe, expect, it } from "vitest";
import type { Person } from "../answers/answers.ts";
import { someChecks, someStrategy } from "../testing/some-strategy.ts";
import { giveInOrder, inOrder, type OpenDesk, openDesk, withRoomFirst } from "./desk.ts";

function deskOf(name: string, changes: Partial<Person> = {}, { minutes = 100, looks = 0 } = {}): OpenDesk {
  const person: Person = { name, role: "contributor", hoursPerWeek: 2, ...changes };
  const checks = someChecks(["mo", "tu", "we"].slice(0, looks) as ["mo"], "10:00").map((check) => ({
    ...check,
    person: name,
  }));
  const member = { person, availableMinutes: minutes, usableMinutes: minutes, trainMinutes: 0 };
  return openDesk(member, someStrategy({ checks }));
}
const namesOf = (desks: readonly OpenDesk[]) => desks.map(({ member }) => member.person.name);
const ROLES = ["manager", "contributor", "owner"] as const;

describe("the order of the desks", () => {
  const hours = [{ days: ["mo"], from: "09:00", to: "12:00" }] as const;
  // Each comes before the next by one thing alone.
  const inTurn = [
    deskOf("manager", { role: "manager" }, { minutes: 10 }),
    deskOf("most minutes", {}, { minutes: 200 }),
    deskOf("most looks", {}, { looks: 2 }),
    deskOf("trained", { trained: true }, { looks: 1 }),
    deskOf("not trained", { trained: false }, { looks: 1 }),
    deskOf("own hours", { hours, zone: "Asia/Tokyo" }),
    deskOf("other hours", { hours, zone: "Europe/Lisbon" }),
    deskOf("owner", { role: "owner" }, { minutes: 500 }),
  ];

  it("is by role, then minutes, then looks, then learning, then hours, whoever is named first", () => {
    const expected = namesOf(inTurn);
    for (const desks of [inTurn, inTurn.toReversed(), [...inTurn.slice(3), ...inTurn.slice(0, 3)]]) {
      expect(namesOf(inOrder(desks, ROLES))).toEqual(expected);
    }
  });

  it("takes nobody for trained of whom nothing is said", () => {
    const [unknown, trained] = [deskOf("unknown"), deskOf("trained", { trained: true })];
    expect(namesOf(inOrder([unknown, trained], ROLES))).toEqual(["trained", "unknown"]);
    const [first, second] = [deskOf("first"), deskOf("second", { trained: false })];
    expect(namesOf(inOrder([first, second], ROLES))).toEqual(["first", "second"]);
    expect(namesOf(inOrder([second, first], ROLES))).toEqual(["second", "first"]);
  });
});

describe("giving work out", () => {
  it("goes to the first who has room for all of it, and is split only where nobody has", () => {
    const desks = [
      deskOf("a", {}, { minutes: 10 }),
      deskOf("b", {}, { minutes: 30 }),
      deskOf("c", {}, { minutes: 40 }),
    ];
    expect(namesOf(withRoomFirst(desks, 30))).toEqual(["b"]);
    expect(namesOf(withRoomFirst(desks, 41))).toEqual(["a", "b", "c"]);
  });

  it("gives nobody more than their room, and says what found none", () => {
    const desks = [deskOf("a", {}, { minutes: 10 }), deskOf("b", {}, { minutes: 30 })];
    expect(giveInOrder(desks, { kind: "engage", minutes: 50 })).toBe(10);
    expect(desks.map(({ minutes, room }) => [minutes.engage, room])).toEqual([
      [10, 0],
      [30, 0],
    ]);
  });

  it("leaves everybody the air that a share asks for", () => {
    const desks = [deskOf("a"), deskOf("b")];
    expect(giveInOrder(desks, { kind: "contribute", minutes: 150, shareMax: 0.85 })).toBe(0);
    expect(desks.map(({ minutes }) => minutes.contribute)).toEqual([85, 65]);
    expect(giveInOrder(desks, { kind: "contribute", minutes: 40, shareMax: 0.85 })).toBe(20);
  });
});
