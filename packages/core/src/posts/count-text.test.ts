import { describe, expect, it, test } from "vitest";
import { findEvidence } from "../facts/evidence.ts";
import { TEXT_LIMITS } from "../facts/text-limits.ts";
import { CHANNELS } from "../facts/vocabulary.ts";
import { countText } from "./count-text.ts";

const FAMILY = "👨‍👩‍👧‍👦";

describe("X", () => {
  it.each([
    ["plain letters", "Hello", 5],
    ["accents, however they are typed", "cafe\u0301", 4],
    ["Chinese, two each", "你好", 4],
    ["curly quotes and dashes, one each", "“a”–b", 5],
    ["an emoji, two", "🎉", 2],
    ["a family, still two", FAMILY, 2],
    ["a flag, two", "🇮🇪", 2],
    ["a keycap, two", "1️⃣", 2],
    ["a heart asked to be a picture, two", "❤️", 2],
    ["a long link, 23", `See https://example.com/${"a".repeat(100)}`, 4 + 23],
    ["a short link, 23 as well", "https://a.co", 23],
    ["a bare name, 23", "Book at example.com.", 8 + 23 + 1],
    ["a bare name of a country, 23", "example.co.uk, example.de/karte", 23 + 2 + 23],
    ["a bare name that no network knows, as text", "node.js", 7],
    ["a link with brackets of its own", "(https://example.com/a_(b))", 25],
    ["a link in brackets", "(https://example.com)", 25],
    ["a mail address, as text", "ana@example.com", 15],
    ["a number with a point, as text", "It costs 3.50 each.", 19],
    ["no text", "", 0],
  ])("counts %s", (_, text, length) => {
    expect(countText(text, "x")).toEqual({ length, limit: 280, unit: "x-weighted", over: 0 });
  });

  it("says how much too long", () => {
    expect(countText("a".repeat(290), "x").over).toBe(10);
    expect(countText("你".repeat(141), "x").over).toBe(2);
  });
});

describe("Bluesky", () => {
  it("counts what a reader sees", () => {
    expect(countText(`Hi ${FAMILY}`, "bluesky")).toEqual({ length: 4, limit: 300, unit: "graphemes", over: 0 });
  });

  it("counts bytes where they run out first", () => {
    expect(countText(FAMILY.repeat(121), "bluesky")).toEqual({ length: 3025, limit: 3000, unit: "bytes", over: 25 });
  });
});

test("Threads counts an emoji by its bytes", () => {
  expect(countText("Hi 🎉", "threads")).toEqual({ length: 7, limit: 500, unit: "emoji-as-bytes", over: 0 });
  expect(countText("é", "threads").length).toBe(1);
});

test("Mastodon counts a link as 23 and a mention without its server", () => {
  expect(countText(`https://example.com/${"a".repeat(80)}`, "mastodon").length).toBe(23);
  expect(countText("example.com", "mastodon").length).toBe(11);
  expect(countText("Thanks @ana@example.social!", "mastodon").length).toBe("Thanks @ana!".length);
});

test("Instagram counts characters and says how many are too many", () => {
  expect(countText("🎉".repeat(2201), "instagram")).toEqual({ length: 2201, limit: 2200, unit: "characters", over: 1 });
});

test("a blog has no limit", () => {
  expect(countText("a".repeat(100_000), "blog")).toEqual({ length: 100_000, unit: "characters", over: 0 });
});

test("half of an emoji is counted, not choked on", () => {
  for (const channel of CHANNELS) expect(countText("a\uD83C", channel).length).toBeGreaterThan(1);
});

test("every limit names a source that there is, or why it is none", () => {
  for (const { evidence, judgement } of Object.values(TEXT_LIMITS)) {
    expect(evidence.every((id) => findEvidence(id) !== undefined)).toBe(true);
    expect(evidence.length > 0 || judgement !== undefined).toBe(true);
  }
});

test.each([
  ["dots at the end of a link", `https://example.com/${".".repeat(100_000)}a`],
  ["one long word", "a".repeat(100_000)],
  ["a long chain of names", "a.".repeat(50_000)],
  ["a mention without end", `@${"a".repeat(100_000)}`],
  ["dashes", "a-".repeat(50_000)],
])("%s cost no more than their length", (_, text) => {
  for (const channel of ["x", "mastodon"] as const) expect(countText(text, channel).length).toBeGreaterThan(0);
});
