import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addDays,
  datesBetween,
  daysBetween,
  type IsoDate,
  isIsoDate,
  isWithin,
  laterOf,
  parseIsoDate,
  startOfWeek,
  weekdayOf,
} from "./iso-date.ts";

test("a day that does not exist is no day", () => {
  expect(isIsoDate("2028-02-29")).toBe(true);
  expect(isIsoDate("2026-02-29")).toBe(false);
  expect(isIsoDate("2026-2-3")).toBe(false);
});

test("every day of the first and the last years exists, and no other does", () => {
  for (const year of ["0000", "0004", "0099", "1900", "2000", "9999"]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        expect([text, isIsoDate(text)]).toEqual([text, isTemporalDate(text)]);
      }
    }
  }
});

function isTemporalDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}

test("a day is text and nothing but a day", () => {
  for (const text of ["2026-11-23T09:30", "x2026-11-23", "2026-11-23 ", "20261123", "2026-13-01", ""]) {
    expect(isIsoDate(text)).toBe(false);
  }
  for (const other of [undefined, null, 20261123, ["2026-11-23"]]) expect(isIsoDate(other)).toBe(false);
});

test("text that names no day is refused, and the refusal shows it", () => {
  expect(parseIsoDate("2026-11-23")).toBe("2026-11-23");
  expect(() => parseIsoDate("2026-02-29")).toThrow('expected a date like 2026-11-23, got "2026-02-29"');
});

test("days are counted over leap days and year ends", () => {
  expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  expect(daysBetween("2027-01-01", "2026-12-31")).toBe(-1);
});

test("a week starts on Monday", () => {
  expect(weekdayOf("2026-11-23")).toBe("mo");
  expect(weekdayOf("1969-12-31")).toBe("we");
  expect(startOfWeek("2026-11-29")).toBe("2026-11-23");
  expect(startOfWeek("2026-11-23")).toBe("2026-11-23");
});

test("a range that ends before it starts is empty", () => {
  expect(datesBetween({ from: "2026-11-23", to: "2026-11-25" })).toEqual(["2026-11-23", "2026-11-24", "2026-11-25"]);
  expect(datesBetween({ from: "2026-11-25", to: "2026-11-23" })).toEqual([]);
});

test("a range holds both its ends and nothing beyond them", () => {
  const range = { from: "2026-11-23", to: "2026-11-25" } as const;
  for (const date of ["2026-11-23", "2026-11-24", "2026-11-25"] as const) expect(isWithin(date, range)).toBe(true);
  for (const date of ["2026-11-22", "2026-11-26"] as const) expect(isWithin(date, range)).toBe(false);
});

test("of two days the later one is the same whichever is named first", () => {
  expect(laterOf("2026-12-31", "2027-01-01")).toBe("2027-01-01");
  expect(laterOf("2027-01-01", "2026-12-31")).toBe("2027-01-01");
  expect(laterOf("2027-01-01", "2027-01-01")).toBe("2027-01-01");
});

test("days are counted as UTC midnights are, through every leap rule", () => {
  for (let year = 1600; year < 2410; year += 1) {
    for (const [month, day] of [
      [1, 1],
      [2, 28],
      [3, 1],
      [8, 31],
      [12, 31],
    ] as const) {
      const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as IsoDate;
      expect(daysBetween("1970-01-01", date)).toBe(Date.UTC(year, month - 1, day) / 86_400_000);
    }
  }
});
