import { expect, test } from "vitest";
import { addDays, datesBetween, daysBetween, type IsoDate, isIsoDate, startOfWeek, weekdayOf } from "./iso-date.ts";

test("a day that does not exist is no day", () => {
  expect(isIsoDate("2028-02-29")).toBe(true);
  expect(isIsoDate("2026-02-29")).toBe(false);
  expect(isIsoDate("2026-2-3")).toBe(false);
});

test("of all two digits for month and day those are days that the host's own calendar has", () => {
  for (const year of ["0000", "1900", "2000", "2026", "2028", "9999"]) {
    for (let digits = 0; digits < 10_000; digits += 1) {
      const four = String(digits).padStart(4, "0");
      const text = `${year}-${four.slice(0, 2)}-${four.slice(2)}`;
      const moment = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
      if (isIsoDate(text) !== exists) expect([text, isIsoDate(text)]).toEqual([text, exists]);
    }
  }
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

test("every day of a thousand years is where the host's own calendar has it", () => {
  const first = Date.UTC(1600, 0, 1);
  for (let days = 0; days < 365_243; days += 1) {
    const day = new Date(first + days * 86_400_000).toISOString().slice(0, 10) as IsoDate;
    if (addDays("1600-01-01", days) !== day) expect(addDays("1600-01-01", days)).toBe(day);
    if (daysBetween("1600-01-01", day) !== days) expect(daysBetween("1600-01-01", day)).toBe(days);
  }
});
