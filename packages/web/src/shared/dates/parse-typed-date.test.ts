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
