import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATEGORIES_EXCLUDED, categoryShareOf } from "./category-facts.ts";
import { CHANNEL_FACTS } from "./channel-facts.ts";
import { CONVERSATION_KIND_FACTS, PRIVATE_MESSAGE_HOURS } from "./conversation-facts.ts";
import { EVIDENCE, findEvidence } from "./evidence.ts";
import type { Fact } from "./fact.ts";
import { FIT } from "./fit-facts.ts";
import { FORMAT_MINUTES } from "./format-minutes.ts";
import { GOAL_FACTS } from "./goal-facts.ts";
import { RATES } from "./rate-facts.ts";
import { CATEGORIES, CHANNELS, CONVERSATION_KINDS, GOALS } from "./vocabulary.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("the evidence", () => {
  it("has each id once, in order", () => {
    const ids = EVIDENCE.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("is found by its id, and not by another", () => {
    expect(findEvidence("E072")?.year).toBe(2011);
    expect(findEvidence("E999")).toBeUndefined();
  });

  it("holds no source that nothing cites", () => {
    const root = new URL("..", import.meta.url);
    const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && path !== join("facts", "evidence.ts"))
      .map((path) => readFileSync(new URL(path.replaceAll("\\", "/"), root), "utf8"))
      .join("\n");
    expect(EVIDENCE.map(({ id }) => id).filter((id) => !sources.includes(`"${id}"`))).toEqual([]);
  });

  it("gives a web address wherever it gives one", () => {
    for (const { address } of EVIDENCE) expect(address ?? "https://").toMatch(/^https?:\/\//);
  });
});

describe("the tables", () => {
  const goalFacts = GOALS.flatMap((goal) => Object.values<Fact<unknown>>(GOAL_FACTS[goal]));
  const fits = GOALS.flatMap((goal) => CHANNELS.map((channel) => FIT[goal][channel]));
  const shares = GOALS.flatMap((goal) => CATEGORIES.map((category) => categoryShareOf(goal, category)));
  const channelFacts = CHANNELS.flatMap((channel) => Object.values<Fact<unknown>>(CHANNEL_FACTS[channel]));
  const kindFacts = CONVERSATION_KINDS.flatMap((kind) => Object.values<Fact<unknown>>(CONVERSATION_KIND_FACTS[kind]));
  const others = [FORMAT_MINUTES, CATEGORIES_EXCLUDED, PRIVATE_MESSAGE_HOURS].flatMap((table) =>
    Object.values<Fact<unknown>>(table),
  );
  const all: readonly Fact<unknown>[] = [...goalFacts, ...fits, ...shares, ...channelFacts, ...kindFacts, ...others];

  it("says of every value where it comes from", () => {
    const unexplained = all.filter(({ evidence, judgement }) => evidence.length === 0 && !judgement);
    expect(unexplained).toEqual([]);
  });

  it("cites only sources that there are", () => {
    const unknown = all.flatMap(({ evidence }) => evidence).filter((id) => findEvidence(id) === undefined);
    expect(unknown).toEqual([]);
  });

  it("holds fits between 0 and 1", () => {
    expect(fits.filter(({ value }) => value <= 0 || value > 1)).toEqual([]);
  });

  it("gives every goal a mix that sums to 1", () => {
    for (const goal of GOALS) {
      expect(sum(CATEGORIES.map((category) => categoryShareOf(goal, category).value))).toBeCloseTo(1, 10);
    }
  });

  it("has a floor, a typical rate and a most in order for every channel, the first two on the ladder of rates", () => {
    for (const channel of CHANNELS) {
      const { floor, typical, max } = CHANNEL_FACTS[channel];
      expect(floor.value).toBeLessThanOrEqual(typical.value);
      expect(typical.value).toBeLessThanOrEqual(max.value);
      expect(RATES.value).toContain(floor.value);
      expect(RATES.value).toContain(typical.value);
    }
  });

  it("splits every channel's posts into formats that sum to 1, and weighs seven weekdays", () => {
    for (const channel of CHANNELS) {
      const { formatShares, weekdayWeights } = CHANNEL_FACTS[channel];
      expect(sum(Object.values(formatShares.value))).toBeCloseTo(1, 10);
      expect(weekdayWeights.value).toHaveLength(7);
    }
  });
});
