import { expect, test } from "vitest";
import { aChannel, aPlan } from "../../../shared/testing/a-plan.ts";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { channelWords, outcomeWords, whyShut } from "./outcome-words.ts";

const { t } = startAllTexts();

test("what a plan comes to is said in a few words", () => {
  const plan = aPlan({
    promise: { clock: "working", withinDays: 1, curve: [{ withinMinutes: 1440, share: 0.86 }] },
    budget: { usableMinutesPerWeek: 180 },
    channels: [aChannel(), aChannel({ channel: "blog", decision: "skip", postsPerWeek: 0, minutesPerWeek: 0 })],
  });
  expect(outcomeWords(plan, t)).toEqual({
    open: "1",
    posts: "4",
    promise: "Within one working day",
    withinDay: "86%",
    free: "1 h free",
    promotion: "15%",
  });
});

test("a channel is told with its posts while it is open", () => {
  const shut = aChannel({ decision: "close", postsPerWeek: 0, minutesPerWeek: 0 });
  expect(channelWords(aChannel({ postsPerWeek: 5 }), t)).toBe("Keep, 5 a week");
  expect(channelWords(aChannel({ decision: "start", postsPerWeek: 0.5 }), t)).toBe("Start, every 2 weeks");
  expect(channelWords(shut, t)).toBe("Close");
  expect(channelWords(undefined, t)).toBe("–");
});

test("a channel that stays shut says why, unless nobody wants it", () => {
  const reasons = [
    { code: "minutes-do-not-reach", facts: { postsPerWeek: 3, needMinutes: 130, freeMinutes: 60 }, evidence: [] },
  ];
  const shut = aChannel({ channel: "tiktok", decision: "skip", postsPerWeek: 0, reasons });
  expect(whyShut(shut, false, t)).toBe("With 3 posts a week it takes 2 h 10 a week. You have 1 h left.");
  expect(whyShut(shut, true, t)).toBeUndefined();
  expect(whyShut(aChannel({ reasons }), false, t)).toBeUndefined();
  expect(whyShut(undefined, false, t)).toBeUndefined();
});
