import { describe, expect, test } from "vitest";
import { startAllTexts } from "../testing/start-all-texts.ts";
import { wallFormats } from "../wall/wall-formats.ts";
import { dueWords, momentWords } from "./due-words.ts";

const texts = startAllTexts();
const words = { t: texts.t, formats: wallFormats("en-GB") };
// A Tuesday; Chicago is six hours behind.
const now = "2026-12-08T19:20:00Z";
const zone = "America/Chicago";
const due = (instant: string) => dueWords({ due: instant, now, zone }, words);

describe("when an answer is owed", () => {
  test("is said by what is left of the last hours", () => {
    expect(due("2026-12-08T22:10:00Z")).toEqual({ tone: "soon", words: "2 h 50 left" });
    expect(due("2026-12-08T19:20:30Z")).toEqual({ tone: "soon", words: "0 min left" });
  });

  test("is said by its time of the business's day where it is not so soon", () => {
    expect(due("2026-12-09T03:30:00Z")).toEqual({ tone: "calm", words: "today 21:30" });
    expect(due("2026-12-09T19:05:00Z")).toEqual({ tone: "calm", words: "tomorrow 13:05" });
    expect(due("2026-12-11T19:05:00Z")).toEqual({ tone: "calm", words: "Fri 13:05" });
    expect(due("2026-12-17T19:05:00Z")).toEqual({ tone: "calm", words: "Thu 17 Dec 13:05" });
  });

  test("is said by how late it is once it is past", () => {
    expect(due("2026-12-08T19:19:30Z")).toEqual({ tone: "late", words: "1 min late" });
    expect(due("2026-12-08T16:20:00Z")).toEqual({ tone: "late", words: "3 h late" });
    expect(due("2026-12-06T20:05:00Z")).toEqual({ tone: "late", words: "47 h late" });
    expect(due("2026-12-05T18:20:00Z")).toEqual({ tone: "late", words: "3 days late" });
  });
});

test("a moment before now is told by its day", () => {
  const told = (instant: string) => momentWords({ instant, now, zone }, words);
  expect(told("2026-12-08T02:45:00Z")).toBe("yesterday 20:45");
  expect(told("2026-12-05T20:10:00Z")).toBe("Sat 5 Dec 14:10");
  expect(told("2026-11-05T20:10:00Z")).toBe("Thu 5 Nov 14:10");
});
