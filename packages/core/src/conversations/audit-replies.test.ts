import { describe, expect, test } from "vitest";
import { someAnswers } from "../testing/some-answers.ts";
import { auditReplies } from "./audit-replies.ts";
import type { Message } from "./conversation.ts";
import type { TalkInTime } from "./list-turns.ts";

const promise = {
  clock: "working",
  withinMinutes: 240,
  level: 0.95,
  curve: [],
  byGoal: [],
  meanMinutes: null,
  worstMinutes: null,
  reasons: [],
} as const;
const plan = { answers: someAnswers(), promise };

const talk = (lines: readonly (readonly ["c" | "b", string])[], changes: Partial<TalkInTime> = {}): TalkInTime => {
  const messages = lines.map(([by, at], index): Message => {
    return { id: `m${index}`, by: by === "c" ? "customer" : "business", text: "…", at: `2026-11-${at}:00Z` };
  });
  return {
    channel: "blog",
    isPrivate: false,
    kind: "question",
    messages,
    ...changes,
  };
};
const audit = (conversations: readonly TalkInTime[]) =>
  auditReplies({ conversations, plan, range: { from: "2026-11-16", to: "2026-11-27" }, now: "2026-11-27T12:00:00Z" });

describe("an audit of replies", () => {
  test("tells answers in time from late ones and from none, and leaves out whom nobody owes an answer yet", () => {
    const { all } = audit([
      talk([
        ["c", "26T09:00"],
        ["b", "26T13:00"],
      ]),
      talk([
        ["c", "26T09:00"],
        ["b", "26T13:01"],
      ]),
      talk([["c", "26T09:00"]]),
      talk([["c", "27T11:00"]]),
    ]);
    expect([all.asked, all.answered, all.inTime, all.waiting]).toEqual([3, 2, 1, 1]);
    expect([all.medianMinutes, all.p90Minutes]).toEqual([241, null]);
    expect(all.answeredShare?.share).toBeCloseTo(2 / 3);
  });

  test("counts a follow-up as another time that somebody waited", () => {
    const { all } = audit([
      talk([
        ["c", "24T10:00"],
        ["c", "24T10:05"],
        ["b", "24T11:00"],
        ["c", "25T10:00"],
        ["b", "25T10:30"],
        ["b", "25T10:40"],
      ]),
    ]);
    expect([all.asked, all.inTime, all.medianMinutes, all.p90Minutes]).toEqual([2, 2, 30, 60]);
  });

  test("counts what was answered elsewhere, and not what needed no answer", () => {
    const lines = [["c", "24T10:00"]] as const;
    const at = "2026-11-24T10:20:00Z";
    const { all } = audit([
      talk(lines, { settlings: [{ at, how: "answered-elsewhere" }] }),
      talk(lines, { settlings: [{ at, how: "no-answer-needed" }] }),
      talk(lines, { kind: "spam" }),
    ]);
    expect([all.asked, all.answered, all.medianMinutes]).toEqual([1, 1, 20]);
  });

  test("goes by channel and by week of the day on which the waiting began, on the business's clock", () => {
    const sundayNight = talk([["c", "22T23:30"]], { channel: "instagram" });
    const before = talk([["c", "15T23:59"]]);
    const inJapan = { ...plan, answers: someAnswers({ business: { ...plan.answers.business, zone: "Asia/Tokyo" } }) };
    const input = { conversations: [sundayNight, before], now: "2026-11-27T12:00:00Z" } as const;
    const range = { from: "2026-11-16", to: "2026-11-27" } as const;
    const asked = ({ byWeek }: ReturnType<typeof auditReplies>) => byWeek.map((week) => [week.monday, week.asked]);
    expect(asked(auditReplies({ ...input, plan, range }))).toEqual([
      ["2026-11-16", 1],
      ["2026-11-23", 0],
    ]);
    const elsewhere = auditReplies({ ...input, plan: inJapan, range });
    expect(asked(elsewhere)).toEqual([
      ["2026-11-16", 1],
      ["2026-11-23", 1],
    ]);
    expect(elsewhere.byChannel.map(({ channel, asked: times }) => [channel, times])).toEqual([
      ["instagram", 1],
      ["blog", 1],
    ]);
  });

  test("says how many got what customers hope for", () => {
    const { hoped } = audit([
      talk([
        ["c", "24T10:00"],
        ["b", "24T10:10"],
      ]),
      talk([
        ["c", "24T10:00"],
        ["b", "24T10:30"],
      ]),
    ]);
    expect(hoped.map(({ withinMinutes, answeredShare }) => [withinMinutes, answeredShare?.share])).toEqual([
      [10, 0.5],
      [60, 1],
      [1440, 1],
    ]);
  });

  test("claims nothing of nobody", () => {
    const { all, byChannel, hoped } = audit([]);
    expect([all.asked, all.answeredShare, all.medianMinutes, byChannel]).toEqual([0, null, null, []]);
    expect(hoped.map(({ answeredShare }) => answeredShare)).toEqual([null, null, null]);
  });

  test("where nothing is promised, a week of silence counts as no answer", () => {
    const { withinMinutes: _, ...none } = promise;
    const at = (now: string) =>
      auditReplies({
        conversations: [talk([["c", "17T10:00"]])],
        plan: { ...plan, promise: none },
        range: { from: "2026-11-16", to: "2026-11-27" },
        now,
      }).all;
    expect(at("2026-11-24T09:59:00Z")).toMatchObject({ asked: 0, waiting: 1 });
    expect(at("2026-11-24T10:01:00Z")).toMatchObject({ asked: 1, answered: 0 });
  });
});
