import { describe, expect, test } from "vitest";
import type { Promised } from "../promise/promised.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { type AskedMessage, replyDueAt } from "./reply-due.ts";

const nothing: Promised = {
  clock: "working",
  level: 0,
  curve: [],
  byGoal: [],
  meanMinutes: null,
  worstMinutes: null,
  reasons: [],
};
const inADay: Promised = { ...nothing, withinMinutes: 480, withinDays: 1, level: 0.95 };
const withService: Promised = {
  ...inADay,
  byGoal: [{ goal: "service", wantedMinutes: 240, share: 0.97, isKept: true }],
};

// Thursday noon; the shop is open from 9 to 17.
const asked: AskedMessage = { kind: "lead", channel: "blog", isPrivate: false, since: "2026-11-26T12:00:00Z" };
const dueOf = (promise: Promised, changes: Partial<AskedMessage> = {}) =>
  replyDueAt({ ...asked, ...changes }, { answers: someAnswers(), promise });

describe("an answer is owed", () => {
  test("by the promise to all, and it says so", () => {
    expect(dueOf(inADay)).toEqual({
      at: "2026-11-27T12:00:00Z",
      clock: "working",
      withinMinutes: 480,
      reason: { code: "due-promised-days", facts: { withinDays: 1, withinMinutes: 480 }, evidence: [] },
    });
  });

  test("sooner where the plan keeps more for the goal that the message is about", () => {
    const due = dueOf(withService, { kind: "question" });
    expect([due.at, due.reason.code]).toEqual(["2026-11-26T16:00:00Z", "due-for-goal"]);
    expect(dueOf(withService, { kind: "review" }).at).toBe("2026-11-27T12:00:00Z");
  });

  test("no sooner for a goal that the plan can't keep", () => {
    const missed = { ...withService, byGoal: withService.byGoal.map((goal) => ({ ...goal, isKept: false })) };
    expect(dueOf(missed, { kind: "question" }).at).toBe("2026-11-27T12:00:00Z");
  });

  test("before a network no longer lets one answer a private message, closed or not", () => {
    const friday = { since: "2026-11-27T16:00:00Z", channel: "instagram" } as const;
    expect(dueOf(inADay, friday).at).toBe("2026-11-30T16:00:00Z");
    const due = dueOf(inADay, { ...friday, isPrivate: true });
    expect([due.at, due.reason.code]).toEqual(["2026-11-28T16:00:00Z", "due-before-network-ends"]);
    expect(dueOf(inADay, { ...friday, isPrivate: true, channel: "blog" }).at).toBe("2026-11-30T16:00:00Z");
  });

  test("at no time where nothing is promised", () => {
    expect(dueOf(nothing)).toEqual({ clock: "working", reason: { code: "due-not-promised", facts: {}, evidence: [] } });
  });
});
