import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test("a long text is folded between two words", () => {
  const { shown, isFolded } = foldText("word ".repeat(60), "instagram");
  expect([shown.length <= 125, shown.endsWith("word"), isFolded]).toEqual([true, true, true]);
});

test("many short lines are folded by their lines", () => {
  expect(foldText("a\nb\nc\nd", "linkedin-page")).toEqual({ shown: "a\nb\nc", isFolded: true });
});

test("one word that never ends is cut", () => {
  expect(foldText("a".repeat(300), "pinterest")).toEqual({ shown: "a".repeat(60), isFolded: true });
});

test("a text that fits, and a channel that folds nothing, are shown whole", () => {
  expect(foldText("Short.", "instagram")).toEqual({ shown: "Short.", isFolded: false });
  expect(foldText("word ".repeat(60), "mastodon").isFolded).toBe(false);
});
