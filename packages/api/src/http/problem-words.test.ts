import { en } from "@porchlight/core/messages/en";
import { expect, test } from "vitest";
import { PROBLEM_STATUSES } from "./problem-error.ts";
import texts from "./problem-texts.json" with { type: "json" };
import { problemWords } from "./problem-words.ts";

const words = problemWords();

test("every kind of problem has a title and a sentence", () => {
  for (const kind of Object.keys(PROBLEM_STATUSES)) {
    const [title, detail] = [words(`http.${kind}.title`), words(`http.${kind}.detail`, { count: 1 })];
    expect(title).toMatch(/^[A-Z][^.]+$/);
    expect(detail).toMatch(/ .*[.}]$/);
  }
});

test("our words stand beside core's, not in their place", () => {
  expect(Object.keys(texts).filter((key) => key in en)).toEqual([]);
});

test("facts are spoken in core's words and formats", () => {
  expect(words("post.status-step", { from: "published", to: "idea" })).toBe(
    "A post that is published can't become idea in one step.",
  );
  expect(words("input.not-one-of", { values: ["idea", "draft", "ready"] })).toBe(
    "Expected one of these: idea, draft, or ready.",
  );
  expect(words("problem.more-hours-than-a-week", { hoursPerWeek: 169 })).toContain("169");
});

test("what somebody typed is repeated as it is, not read as a text of ours", () => {
  const name = "$t(http.internal.title) {{facts}} <b>";
  expect(words("input.unknown-field", { name })).toBe(`There is no field "${name}" here.`);
});
