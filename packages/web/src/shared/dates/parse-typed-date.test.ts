import { addDays } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { wallFormats } from "../wall/wall-formats.ts";
import { parseTypedDate, writesMonthFirst } from "./parse-typed-date.ts";

const american = { monthFirst: true };
const european = { monthFirst: false };

describe("parseTypedDate", () => {
  it("reads a day with its month as a word, and the plain form", () => {
    expect(parseTypedDate("24 Dec 2026", european)).toBe("2026-12-24");
    expect(parseTypedDate("Thu 24 Dec 2026", european)).toBe("2026-12-24");
    expect(parseTypedDate("December 24, 2026", european)).toBe("2026-12-24");
    expect(parseTypedDate(" 2026-12-24 ", european)).toBe("2026-12-24");
  });

  it.each(["12/24/2026", "24/12/2026", "24.12.2026", "24-12-2026", "12/24/26", "2026/12/24"])(
    "reads figures that can be one day alone: %s",
    (typed) => {
      expect([parseTypedDate(typed, american), parseTypedDate(typed, european)]).toEqual(["2026-12-24", "2026-12-24"]);
    },
  );

  it("reads figures that could be two days as the reader writes them", () => {
    expect(parseTypedDate("3/4/2026", american)).toBe("2026-03-04");
    expect(parseTypedDate("3/4/2026", european)).toBe("2026-04-03");
    expect(parseTypedDate("3.4.2026", american)).toBe("2026-04-03");
    expect(parseTypedDate("29/2/2028", american)).toBe("2028-02-29");
  });

  it.each([
    "2026-02-30",
    "31 Feb 2026",
    "2/30/2026",
    "13/13/2026",
    "29/2/2026",
    "12/24/202",
    "Christmas",
    "24 Dec",
    "",
  ])("reads no day in %j", (typed) => {
    expect([parseTypedDate(typed, american), parseTypedDate(typed, european)]).toEqual([null, null]);
  });
});

describe("a day without its year", () => {
  const ahead = { ...european, near: { from: "2026-11-24" } } as const;

  it.each(["24 Dec", "Dec 24", "Thu, 24 December", "24/12", "24.12", "24.12.", "12/24"])(
    "is the next one: %s",
    (typed) => {
      expect(parseTypedDate(typed, ahead)).toBe("2026-12-24");
    },
  );

  it("is today, and from tomorrow on one of next year", () => {
    expect(parseTypedDate("24 Nov", ahead)).toBe("2026-11-24");
    expect(parseTypedDate("23 Nov", ahead)).toBe("2027-11-23");
    expect(parseTypedDate("3/4", ahead)).toBe("2027-04-03");
    expect(parseTypedDate("3/4", { ...ahead, monthFirst: true })).toBe("2027-03-04");
    expect(parseTypedDate("29 Feb", ahead)).toBe("2028-02-29");
  });

  it("is the last one where only days that lie behind are taken", () => {
    const behind = { ...european, near: { until: "2026-11-24" } } as const;
    expect(parseTypedDate("24 Nov", behind)).toBe("2026-11-24");
    expect(parseTypedDate("25 Nov", behind)).toBe("2025-11-25");
    expect(parseTypedDate("29/2", behind)).toBe("2024-02-29");
  });

  it.each(["24", "Dec", "31 Feb", "24 Dec 20", "24 Dec 1", "12", "13/13", "2 of 3 Dec"])("is none in %j", (typed) => {
    expect(parseTypedDate(typed, ahead)).toBeNull();
  });
});

describe("a day as a field shows it", () => {
  it.each(["en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-SG", "en-ZA"])(
    "is read again: %s",
    (locale) => {
      const { shortDate, titleDay } = wallFormats(locale);
      const monthFirst = writesMonthFirst(locale);
      const days = Array.from({ length: 1461 }, (_, index) => addDays("2026-01-01", index));
      const again = (words: string) => parseTypedDate(words, { monthFirst });
      expect(days.filter((day) => again(shortDate(day)) !== day || again(titleDay(day)) !== day)).toEqual([]);
    },
  );
});

describe("writesMonthFirst", () => {
  it("follows the country of a locale", () => {
    expect(["en-US", "en-GB", "de", "fr"].map(writesMonthFirst)).toEqual([true, false, false, false]);
    // In figures South Africa's English has the month first, and in words the day, as the page has it.
    expect(writesMonthFirst("en-ZA")).toBe(false);
  });
});
