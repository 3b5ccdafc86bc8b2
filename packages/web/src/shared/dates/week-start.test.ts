import { expect, test } from "vitest";
import { firstOfWeek, weekdaysFrom, weekStartOf } from "./week-start.ts";

test("weeks begin where a locale has them begin", () => {
  expect(["en-GB", "de", "en-US", "pt-BR", "ar-EG"].map(weekStartOf)).toEqual(["mo", "mo", "su", "su", "sa"]);
});

test("a day that begins no week anywhere else is taken for Monday", () => {
  expect(weekStartOf("dv-MV")).toBe("mo");
});

test("the days of a week come from its first to its last", () => {
  expect(weekdaysFrom("mo").join(" ")).toBe("mo tu we th fr sa su");
  expect(weekdaysFrom("su").join(" ")).toBe("su mo tu we th fr sa");
  expect(weekdaysFrom("sa").join(" ")).toBe("sa su mo tu we th fr");
});

test("a week begins on its day, or on the last one before", () => {
  const sunday = "2026-12-13";
  expect([firstOfWeek(sunday, "mo"), firstOfWeek(sunday, "su"), firstOfWeek(sunday, "sa")]).toEqual([
    "2026-12-07",
    "2026-12-13",
    "2026-12-12",
  ]);
});

test("a language as a system calls it begins as its locale does, and what is none on Monday", () => {
  expect(["en-US@posix", "en-GB@posix", "", "C"].map(weekStartOf)).toEqual(["su", "mo", "mo", "mo"]);
});
