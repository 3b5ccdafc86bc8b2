import { expect, test } from "vitest";
import { type CalendarFilter, countAsked, formatFilter, NO_FILTER, parseFilter } from "./calendar-filter.ts";

const filter: CalendarFilter = {
  channels: ["instagram", "blog"],
  categories: ["promote"],
  states: ["open", "missed"],
  hasFindings: true,
  text: "New Year",
};

test("a filter is the same after it stood in an address", () => {
  expect(parseFilter(formatFilter(filter))).toEqual(filter);
  expect(parseFilter(formatFilter(NO_FILTER))).toEqual(NO_FILTER);
});

test("no filter leaves nothing in the address", () => {
  expect(Object.values(formatFilter(NO_FILTER)).every((part) => part === undefined)).toBe(true);
});

test("what no filter knows is passed over", () => {
  expect(parseFilter({ channels: "instagram,myspace,", states: "idea" })).toEqual({
    ...NO_FILTER,
    channels: ["instagram"],
  });
});

test("everything that is asked for counts, blanks do not", () => {
  expect([countAsked(filter), countAsked({ ...NO_FILTER, text: "  " })]).toEqual([7, 0]);
});
