import type { ChannelPresence } from "@porchlight/core";
import { expect, test } from "vitest";
import { deedOf, firstDeedOf } from "./first-deed.ts";

const aShop = (parts: Partial<ChannelPresence> = {}): ChannelPresence => ({
  channel: "instagram",
  decision: "keep",
  light: "lit",
  waiting: 0,
  waitingAsTold: 0,
  reasons: [],
  ...parts,
});

test("people at the door come first, then what the plan decided, then an empty calendar", () => {
  expect(deedOf(aShop({ waiting: 2, waitingSince: "2026-12-01", decision: "close" }))).toBe("answer");
  expect(deedOf(aShop({ waitingAsTold: 6 }))).toBe("answer-told");
  expect(deedOf(aShop({ waitingAsTold: 1, decision: "close", light: "dark" }))).toBe("close");
  expect(deedOf(aShop({ waitingAsTold: 2, decision: "revive", light: "dark" }))).toBe("revive");
  expect(deedOf(aShop({ decision: "pause", light: "dim" }))).toBe("pause");
  expect(deedOf(aShop({ decision: "start", light: "plot" }))).toBe("start");
  expect(deedOf(aShop())).toBe("post");
  expect(deedOf(aShop({ nextPostOn: "2026-12-09" }))).toBe("none");
  expect(deedOf(aShop({ decision: "skip", light: "plot" }))).toBe("none");
});

test("the page's one filled button stands where most people wait, else at the first with something to do", () => {
  const kept = aShop({ channel: "blog", nextPostOn: "2026-12-09" });
  const bare = aShop({ channel: "tiktok" });
  const asked = aShop({ channel: "google-business", waiting: 3, waitingSince: "2026-12-01" });
  const told = aShop({ channel: "x", waiting: 1, waitingSince: "2026-12-01", waitingAsTold: 3 });
  expect(firstDeedOf([kept, bare, asked])).toBe("google-business");
  expect(firstDeedOf([kept, asked, told])).toBe("x");
  expect(firstDeedOf([kept, bare])).toBe("tiktok");
  expect(firstDeedOf([kept])).toBeUndefined();
});
