import { expect, test } from "vitest";
import words from "../../shared/texts/en/lesson-texts.json" with { type: "json" };
import { LESSONS, nextLesson } from "./lessons.ts";

test("each lesson has its words, and each of the words is a lesson's", () => {
  expect(Object.keys(words).toSorted()).toEqual([...LESSONS].toSorted());
  for (const { title, text, task } of Object.values(words)) {
    expect([title, task].map(({ length }) => length > 10)).toEqual([true, true]);
    expect(text.split(" ").length).toBeGreaterThan(40);
  }
});

test("the next lesson is the first that is not done, in their order", () => {
  expect(nextLesson(new Set())).toBe(LESSONS[0]);
  expect(nextLesson(new Set([LESSONS[0], LESSONS[2]]))).toBe(LESSONS[1]);
  expect(nextLesson(new Set(LESSONS))).toBeUndefined();
});
