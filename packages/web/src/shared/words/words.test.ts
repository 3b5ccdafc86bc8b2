import type { Promised } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { startAllTexts } from "../testing/start-all-texts.ts";
import { instantWords } from "./instant-words.ts";
import { capitalised, numberWord } from "./number-word.ts";
import { postsWords } from "./posts-words.ts";
import { withinWords } from "./within-words.ts";

const { t } = startAllTexts();
const kept: Promised = {
  clock: "wall",
  level: 0.95,
  curve: [],
  byGoal: [],
  meanMinutes: 1,
  worstMinutes: 2,
  reasons: [],
};

describe("numbers in a sentence", () => {
  it("are words up to twelve and digits from there", () => {
    expect([0, 1, 12, 13, 1200, 2.5].map((value) => numberWord(value, t))).toEqual([
      "no",
      "one",
      "twelve",
      "13",
      "1,200",
      "2.5",
    ]);
  });

  it("begin a sentence with a capital", () => {
    expect(capitalised("seven posts a week")).toBe("Seven posts a week");
    expect(capitalised("")).toBe("");
  });
});

describe("a promise in words", () => {
  it.each([
    [{ withinMinutes: 30 }, "within 30 min"],
    [{ withinMinutes: 60 }, "within one hour"],
    [{ withinMinutes: 480 }, "within eight hours"],
    [{ withinMinutes: 1440 }, "within 24 hours"],
    [{ withinMinutes: 120, clock: "working" }, "within two opening hours"],
    [{ withinMinutes: 510, withinDays: 1, clock: "working" }, "within one working day"],
    [{ withinMinutes: 1020, withinDays: 2, clock: "working" }, "within two working days"],
  ] as const)("%j", (change, words) => {
    expect(withinWords({ ...kept, ...change }, t)).toBe(words);
  });

  it("is silent where none can be kept", () => {
    expect(withinWords(kept, t)).toBeUndefined();
  });
});

describe("a week's posts in words", () => {
  it.each([
    [0, "no posts"],
    [1, "one post a week"],
    [7, "seven posts a week"],
    [7.5, "seven or eight posts a week"],
    [0.5, "one post every two weeks"],
    [0.25, "one post every four weeks"],
    [0.75, "three posts in four weeks"],
  ])("%d", (posts, words) => {
    expect(postsWords(posts, t)).toBe(words);
  });
});

describe("a moment in words", () => {
  it("has its day and hour, and is nothing where the text is no moment", () => {
    expect(instantWords("2026-12-08T12:20:00", "en-GB")).toBe("8 Dec 2026, 12:20");
    expect(instantWords("soon", "en-GB")).toBe("");
  });
});
