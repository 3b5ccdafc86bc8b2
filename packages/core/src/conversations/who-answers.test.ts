import { describe, expect, test } from "vitest";
import type { Person } from "../answers/answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import type { HandOver } from "./hand-over.ts";
import { type AnsweredConversation, type HandOverSetting, whoAnswers } from "./who-answers.ts";

const NOW = "2026-11-25T12:00:00Z";
const ana: Person = { name: "Ana", role: "owner", hoursPerWeek: 3 };
const bo: Person = { name: "Bo", role: "manager", hoursPerWeek: 5 };
const cem: Person = { name: "Cem", role: "contributor", hoursPerWeek: 2 };
const toBo: HandOver = { from: "Ana", to: "Bo", kinds: ["question", "praise"], channels: ["instagram"] };
const question: AnsweredConversation = { kind: "question", channel: "instagram", needsOwner: false };
const WEDNESDAY = [{ from: "2026-11-25", to: "2026-11-25" }] as const;

const answering = (
  conversation: Partial<AnsweredConversation> = {},
  { people = [ana, bo, cem], handOvers = [toBo], now = NOW }: Partial<HandOverSetting & { people: Person[] }> = {},
) => {
  const answers = someAnswers({ people });
  const { person, isOwner, reason } = whoAnswers({ ...question, ...conversation }, { answers, handOvers, now });
  return [person, isOwner ? "owner" : "-", reason.code];
};

describe("a conversation is answered", () => {
  test("by whom its kind is handed over to on its channel, and it says by whom", () => {
    const { reason } = whoAnswers(question, {
      answers: someAnswers({ people: [ana, bo] }),
      handOvers: [toBo],
      now: NOW,
    });
    expect(reason).toEqual({
      code: "answers-handed-over",
      facts: { person: "Bo", owner: "Ana", kind: "question", channel: "instagram" },
      evidence: [],
    });
    expect(answering()).toEqual(["Bo", "-", "answers-handed-over"]);
  });

  test.each([[{ kind: "complaint" }], [{ channel: "x" }]] as const)(
    "by the owner where %j is not handed over",
    (conversation) => {
      expect(answering(conversation)).toEqual(["Ana", "owner", "answers-not-handed-over"]);
    },
  );

  test("by the owner where nothing is handed over", () => {
    expect(answering({}, { handOvers: [] })).toEqual(["Ana", "owner", "answers-nothing-handed-over"]);
  });

  test("by the owner where only the owner can, whatever is handed over or given to somebody", () => {
    expect(answering({ needsOwner: true })).toEqual(["Ana", "owner", "answers-owner-needed"]);
    expect(answering({ needsOwner: true, assignee: "Bo" })).toEqual(["Ana", "owner", "answers-owner-needed"]);
  });

  test("by whom it was given to by hand, whatever is handed over", () => {
    expect(answering({ assignee: "Cem" })).toEqual(["Cem", "-", "answers-assigned"]);
    expect(answering({ assignee: "Ana" })).toEqual(["Ana", "owner", "answers-assigned"]);
  });

  test("by the owner on days on which its person is away, on that person's own clock", () => {
    const awayBo = { ...bo, away: WEDNESDAY };
    const people = [ana, awayBo, cem];
    expect(answering({}, { people })).toEqual(["Ana", "owner", "answers-person-away"]);
    expect(answering({ assignee: "Bo" }, { people })).toEqual(["Ana", "owner", "answers-person-away"]);
    expect(answering({}, { people, now: "2026-11-26T00:00:00Z" })[0]).toBe("Bo");
    const inAuckland = [ana, { ...awayBo, zone: "Pacific/Auckland" }];
    expect(answering({}, { people: inAuckland })[0]).toBe("Bo");
    expect(answering({}, { people: inAuckland, now: "2026-11-24T11:00:00Z" })[0]).toBe("Ana");
  });

  test("by the next to whom the same is handed over, where the first is away", () => {
    const handOvers = [toBo, { ...toBo, to: "Cem" }];
    expect(answering({}, { handOvers })[0]).toBe("Bo");
    expect(answering({}, { handOvers, people: [ana, { ...bo, away: WEDNESDAY }, cem] })[0]).toBe("Cem");
  });

  test("by the owner where its person is no longer one of the people", () => {
    const people = [ana, cem];
    expect(answering({}, { people })).toEqual(["Ana", "owner", "answers-person-gone"]);
    expect(answering({ assignee: "Bo" }, { people })).toEqual(["Ana", "owner", "answers-person-gone"]);
  });

  test("by the owner who handed it over, where there are two and both are there", () => {
    const dee: Person = { ...ana, name: "Dee" };
    const people = [ana, dee, { ...bo, away: WEDNESDAY }];
    expect(answering({}, { people, handOvers: [{ ...toBo, from: "Dee" }] })[0]).toBe("Dee");
    expect(answering({ kind: "review" }, { people })[0]).toBe("Ana");
    expect(answering({ kind: "review" }, { people: [{ ...ana, away: WEDNESDAY }, dee] })[0]).toBe("Dee");
    expect(answering({ kind: "review" }, { people: [{ ...ana, away: WEDNESDAY }, bo] })[0]).toBe("Ana");
  });

  test("by whoever comes first in the answers, where nobody is called the owner", () => {
    expect(answering({ kind: "review" }, { people: [bo, cem] })).toEqual(["Bo", "owner", "answers-not-handed-over"]);
  });
});
