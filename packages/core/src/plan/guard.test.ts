import { expect, test } from "vitest";
import { GUARD_AMBER, GUARD_RED, UNANSWERED_RED_DAYS } from "../facts/guard-facts.ts";
import { RATES } from "../facts/rate-facts.ts";
import { someChannel } from "../testing/some-strategy.ts";
import { guardChannels } from "./guard.ts";

const guardAt = (postsPerWeek: number) => guardChannels([someChannel("x", { postsPerWeek })])[0];

test("silence speaks against a channel no sooner than its own rhythm allows, and in this order", () => {
  for (const rate of RATES.value) {
    const { amberDays = 0, redDays = 0, abandonedDays = 0 } = guardAt(rate) ?? {};
    expect([rate, amberDays > 7 / rate, redDays > amberDays, abandonedDays > redDays]).toEqual([
      rate,
      true,
      true,
      true,
    ]);
  }
});

test("the slower the rhythm, the longer it may be silent, and a quick one has the same days as one that is quicker", () => {
  const ambers = RATES.value.map((rate) => guardAt(rate)?.amberDays ?? 0);
  expect(ambers).toEqual([...ambers].sort((a, b) => b - a));
  expect(guardAt(21)?.amberDays).toBe(GUARD_AMBER.value.minDays);
  expect(guardAt(14)?.amberDays).toBe(guardAt(21)?.amberDays);
});

test("only open channels are guarded, and each says what it is measured by", () => {
  const open = someChannel("blog", { postsPerWeek: 0.25 });
  const shut = someChannel("x", { decision: "close", postsPerWeek: 0 });
  const [guard, ...others] = guardChannels([open, shut]);
  expect(others).toEqual([]);
  expect(guard).toMatchObject({ channel: "blog", unansweredRedDays: UNANSWERED_RED_DAYS.value });
  expect(guard?.reasons.map(({ code }) => code)).toEqual(["guard-silence", "guard-unanswered"]);
  expect(guard?.reasons[0]?.facts).toEqual({
    channel: "blog",
    postsPerWeek: 0.25,
    amberDays: Math.ceil(28 * GUARD_AMBER.value.gapFactor),
    redDays: Math.ceil(28 * GUARD_RED.value.gapFactor),
  });
  expect(guard?.reasons[1]?.facts).toEqual({ unansweredRedDays: UNANSWERED_RED_DAYS.value });
});
