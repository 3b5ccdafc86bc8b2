import type { TickChange } from "@porchlight/api/contract";
import type { ChannelPlan } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPlan } from "../testing/a-plan.ts";
import { carryOverTicks } from "./carry-over-ticks.ts";

const PLAN = aPlan({ channels: [aChannel("facebook-page", "close", ["last-post", "messages-off"])] });

test("ticks of plans and lessons go to the server by channel, decision and item, and are forgotten here", async () => {
  const { storage, saved, carry } = aBrowser({
    "porchlight.ticks.plan-1": ["facebook-page/last-post", "facebook-page/gone", "x/last-post"],
    "porchlight.lessons.studio": ["reviews"],
    "porchlight/name": "Ana",
  });
  expect(await carry()).toBe(2);
  expect(saved).toEqual([
    { list: "checklist/facebook-page/close", item: "last-post", isDone: true },
    { list: "lessons", item: "reviews", isDone: true },
  ]);
  expect(storage).toHaveLength(1);
});

test("nothing is carried twice: what a colleague has taken back meanwhile stays so", async () => {
  const { saved, carry } = aBrowser({ "porchlight.lessons.studio": ["reviews"] });
  await carry();
  expect(await carry()).toBe(0);
  expect(saved).toHaveLength(1);
});

test("what another workspace has ticked stays for it", async () => {
  const { storage, saved, carry } = aBrowser({
    "porchlight.ticks.plan-of-another": ["facebook-page/last-post"],
    "porchlight.lessons.bakery": ["reviews"],
  });
  expect(await carry()).toBe(0);
  expect({ saved, left: storage.length }).toEqual({ saved: [], left: 2 });
});

test("what could not be kept stays here", async () => {
  const { storage, carry } = aBrowser({ "porchlight.lessons.studio": ["reviews"] }, async () => {
    throw new Error("no answer");
  });
  await expect(carry()).rejects.toThrow("no answer");
  expect(storage.getItem("porchlight.lessons.studio")).toBe('["reviews"]');
});

test("what is no list is forgotten", async () => {
  const { storage, saved, carry } = aBrowser({});
  storage.setItem("porchlight.lessons.studio", "{broken");
  expect(await carry()).toBe(0);
  expect({ saved, left: storage.length }).toEqual({ saved: [], left: 0 });
});

function aBrowser(kept: Readonly<Record<string, unknown>>, refuse?: () => Promise<void>) {
  const texts = new Map(Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)]));
  const storage: Storage = {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
  };
  const saved: TickChange[] = [];
  const carry = () =>
    carryOverTicks({
      workspaceId: "studio",
      storage,
      findPlan: async (planId) => (planId === "plan-1" ? PLAN : undefined),
      save: refuse ?? (async (changes) => saved.push(...changes)),
    });
  return { storage, saved, carry };
}

function aChannel(channel: "facebook-page", decision: "close", codes: readonly string[]): ChannelPlan {
  return {
    channel,
    decision,
    postsPerWeek: 0,
    minutesPerWeek: 0,
    minutes: { posts: 0, engage: 0, manage: 0, look: 0, answers: 0 },
    startsOn: "2026-11-23",
    checklist: codes.map((code) => ({ code, facts: {} })),
    reasons: [],
  };
}
