import { layOutSlots } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { usualTimeOn } from "./usual-time.ts";

const onMondays = { channel: "facebook-page", rrule: "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO", time: "08:00" } as const;
const onFridays = { channel: "facebook-page", rrule: "FREQ=WEEKLY;INTERVAL=1;BYDAY=FR", time: "17:30" } as const;
const shared = { zone: "Europe/London", phaseWeeks: 0, reasons: [] } as const;
const categories = [{ category: "educate", share: 1, reasons: [] }] as const;
const plan = aPlan({
  mix: {
    categories,
    promoShare: 0,
    promoShareMax: 0.33,
    byChannel: [{ channel: "facebook-page", categories }],
    reasons: [],
  },
  cadence: [
    { ...onMondays, ...shared },
    { ...onFridays, ...shared },
  ],
});
const FRIDAY = "2026-12-04";
const SUNDAY = "2026-12-06";

test("a day with a slot brings the slot's hour", () => {
  expect(layOutSlots(plan, { from: FRIDAY, to: FRIDAY })).toHaveLength(1);
  expect(usualTimeOn(plan, { channels: ["facebook-page"], category: "ask", date: FRIDAY })).toBe("17:30");
});

test("a day without one brings the hour that the channel has on other days", () => {
  expect(usualTimeOn(plan, { channels: ["x", "facebook-page"], category: "ask", date: SUNDAY })).toBe("08:00");
});

test("a channel that the plan does not post to has no usual hour", () => {
  expect(usualTimeOn(plan, { channels: ["mastodon"], category: "ask", date: FRIDAY })).toBeUndefined();
});
