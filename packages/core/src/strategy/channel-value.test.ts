import { describe, expect, it } from "vitest";
import type { ChannelAnswer } from "../answers/answers.ts";
import type { Goal } from "../facts/vocabulary.ts";
import { type Candidate, listCandidates } from "./candidate.ts";
import { answerWorthFor, openValueOf, postWorthFor, shutValueOf } from "./channel-value.ts";

function candidateOf(answer: ChannelAnswer): Candidate {
  const [candidate] = listCandidates([answer], "2026-11-23");
  if (!candidate) throw new Error("expected a channel that may be open");
  return candidate;
}

const facebook = candidateOf({ channel: "facebook-page", state: "active", followers: 820, messagesPerWeek: 9 });

describe("postWorthFor", () => {
  it("gives four fifths of fit and reach at the typical rate", () => {
    const reach = Math.log10(821) / Math.log10(20_001);
    expect(facebook.reach).toBeCloseTo(reach, 12);
    expect(postWorthFor("branding", facebook, 4)).toBeCloseTo(0.7 * reach * (1 - Math.exp(-1.6)), 12);
  });

  it("gives less with each post more", () => {
    const worths = [1, 2, 3, 4].map((rate) => postWorthFor("branding", facebook, rate));
    const gains = worths.map((worth, index) => worth - (worths[index - 1] ?? 0));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });
});

describe("answerWorthFor", () => {
  it("is nothing without messages, half for late answers, whole for immediate ones", () => {
    const silent = candidateOf({ channel: "facebook-page", state: "active", messagesPerWeek: 0 });
    expect(answerWorthFor("service", silent, 1)).toBe(0);
    expect(answerWorthFor("service", facebook, 0)).toBeCloseTo(answerWorthFor("service", facebook, 1) / 2, 12);
  });
});

describe("reach", () => {
  const reachOf = (answer: ChannelAnswer) => candidateOf(answer).reach;

  it("lives on discovery alone where nobody follows yet", () => {
    expect(reachOf({ channel: "tiktok", state: "none", followers: 900 })).toBe(0.5);
  });

  it("is less for an abandoned account than for an idle one", () => {
    const idle = reachOf({ channel: "x", state: "idle", followers: 3900 });
    expect(reachOf({ channel: "x", state: "abandoned", followers: 3900 })).toBeCloseTo(0.7 * idle, 12);
  });

  it("is never lowered by a map entry's missing followers", () => {
    expect(reachOf({ channel: "google-business", state: "idle", followers: 0 })).toBe(0.7);
  });
});

describe("rates", () => {
  const topOf = (answer: ChannelAnswer) => candidateOf(answer).rates.at(-1);

  it("end at the typical rate, at the most only for a large audience, low for a beginner", () => {
    expect(topOf({ channel: "instagram", state: "active", followers: 9999 })).toBe(4);
    expect(topOf({ channel: "instagram", state: "active", followers: 10_000 })).toBe(7);
    expect(topOf({ channel: "instagram", state: "none" })).toBe(2);
    expect(topOf({ channel: "pinterest", state: "abandoned" })).toBe(3);
  });
});

describe("openValueOf", () => {
  const goals = [{ goal: "branding" as Goal, share: 1 }];
  const at = (answer: ChannelAnswer) => openValueOf(candidateOf(answer), { rate: 2, goals, timing: {} });

  it("charges for opening what is new, dead or silent for more than sixty days", () => {
    const fresh = at({ channel: "x", state: "active", lastPostOn: "2026-09-24", followers: 500 });
    const silent = at({ channel: "x", state: "active", lastPostOn: "2026-09-23", followers: 500 });
    expect(fresh - silent).toBeCloseTo(0.05, 12);
    const idle = at({ channel: "x", state: "idle", lastPostOn: "2026-11-20", followers: 500, messagesPerWeek: 2 });
    const unknown = at({ channel: "x", state: "idle", followers: 500, messagesPerWeek: 2 });
    expect(idle - unknown).toBeCloseTo(0.05, 12);
  });

  it("counts dropping an active channel as a loss, and no other", () => {
    expect(shutValueOf(candidateOf({ channel: "x", state: "active" }))).toBe(-0.1);
    expect(shutValueOf(candidateOf({ channel: "x", state: "idle" }))).toBe(0);
  });
});
