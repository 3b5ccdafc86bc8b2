import { expect, test } from "vitest";
import { listAudienceClocks, postingWorth } from "./audience-clock.ts";

test("groups on the same clock are taken together, shares sum to 1", () => {
  const audience = [
    { label: "Home", zone: "Europe/London", share: 3 },
    { label: "Lisbon", zone: "Europe/Lisbon", share: 1 },
    { label: "Sydney", zone: "Australia/Sydney", share: 4 },
    { label: "Nobody", zone: "Asia/Tokyo", share: 0 },
  ];
  expect(listAudienceClocks(audience, { zone: "Europe/London", startsOn: "2026-11-23" })).toEqual([
    { aheadMinutes: 0, share: 0.5 },
    { aheadMinutes: 660, share: 0.5 },
  ]);
});

test("a post is worth most at the best hours, half near them, little by day and nothing by night", () => {
  const peak = { from: 540, to: 720 };
  expect([539, 540, 719, 720, 839, 840, 1319, 1320, 479].map((minute) => postingWorth(minute, peak))).toEqual([
    0.5, 1, 1, 0.5, 0.5, 0.2, 0.2, 0, 0.5,
  ]);
  expect(postingWorth(-900, peak)).toBe(1);
  expect(postingWorth(540 + 1440, peak)).toBe(1);
});
