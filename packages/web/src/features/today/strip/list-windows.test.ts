import { expect, test } from "vitest";
import { listWindows } from "./list-windows.ts";

const of = (person: string, fromMinute: number, toMinute: number) => ({ person, fromMinute, toMinute });

test("hours that touch are two windows, each with its person", () => {
  expect(listWindows([of("Thom", 720, 960), of("Mercedes", 540, 720)])).toEqual([
    { fromMinute: 540, toMinute: 720, people: ["Mercedes"] },
    { fromMinute: 720, toMinute: 960, people: ["Thom"] },
  ]);
});

test("hours that overlap are one window of both, and a person is named once", () => {
  expect(listWindows([of("Mercedes", 540, 720), of("Thom", 600, 660), of("Mercedes", 700, 800)])).toEqual([
    { fromMinute: 540, toMinute: 800, people: ["Mercedes", "Thom"] },
  ]);
});

test("a day with nobody there has no window", () => {
  expect(listWindows([])).toEqual([]);
});
