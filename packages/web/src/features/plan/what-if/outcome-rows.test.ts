import type { Plan } from "@porchlight/core";
import { expect, test } from "vitest";
import { aChannel, aPlan } from "../../../shared/testing/a-plan.ts";
import { startTexts } from "../../../shared/texts/texts.ts";
import { outcomeColumn, outcomeRows } from "./outcome-rows.ts";

const { t } = startTexts();
const rowsOf = (kept: Plan, tried: Plan) =>
  outcomeRows({ kept: outcomeColumn(kept, t), tried: outcomeColumn(tried, t) }, t);

test("both plans stand side by side, channels that only one of them knows too", () => {
  const day = { withinMinutes: 1440, share: 0.86 };
  const kept = aPlan({
    promise: { clock: "working", withinDays: 1, curve: [day] },
    budget: { usableMinutesPerWeek: 180 },
    channels: [aChannel(), aChannel({ channel: "blog", decision: "skip", postsPerWeek: 0, minutesPerWeek: 0 })],
  });
  const tried = aPlan({
    promise: { clock: "wall", withinMinutes: 1440, curve: [{ ...day, share: 0.95 }] },
    budget: { availableMinutesPerWeek: 260, usableMinutesPerWeek: 240 },
    channels: [
      aChannel({ postsPerWeek: 5 }),
      aChannel({ channel: "blog", decision: "start", postsPerWeek: 0.5 }),
      aChannel({ channel: "x", decision: "close", postsPerWeek: 0, minutesPerWeek: 0 }),
    ],
  });
  expect(rowsOf(kept, tried).map((row) => [row.label, row.kept, row.tried])).toEqual([
    ["Open channels", "1", "2"],
    ["Posts a week", "4", "5.5"],
    ["An answer", "Within one working day", "Within 24 hours"],
    ["Answered in 24 hours", "86%", "95%"],
    ["The week", "1 h free", "2 h free"],
    ["Promotion", "15%", "15%"],
    ["Facebook", "Keep, 4 a week", "Keep, 5 a week"],
    ["X", "–", "Close"],
    ["Blog", "Skip", "Start, every 2 weeks"],
  ]);
});

test("a channel that stays shut says why, unless nobody wants it", () => {
  const reasons = [
    { code: "minutes-do-not-reach", facts: { postsPerWeek: 3, needMinutes: 130, freeMinutes: 60 }, evidence: [] },
  ];
  const shut = (channel: "tiktok" | "x") => aChannel({ channel, decision: "skip", postsPerWeek: 0, reasons });
  const tried = aPlan({
    answers: {
      channels: [
        { channel: "tiktok", state: "none" },
        { channel: "x", state: "none", wish: "no" },
      ],
    },
    channels: [aChannel(), shut("tiktok"), shut("x")],
  });
  const rows = rowsOf(aPlan(), tried).filter(({ channel }) => channel !== undefined);
  expect(rows.map((row) => [row.label, row.why])).toEqual([
    ["Facebook", undefined],
    ["X", undefined],
    ["TikTok", "With 3 posts a week it takes 2 h 10 a week. You have 1 h left."],
  ]);
});
