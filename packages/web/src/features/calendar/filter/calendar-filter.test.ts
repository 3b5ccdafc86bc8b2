import { expect, test } from "vitest";
import { type CalendarFilter, countAsked, formatFilter, NO_FILTER, NOBODY, parseFilter } from "./calendar-filter.ts";

const filter: CalendarFilter = {
  channels: ["instagram", "blog"],
  categories: ["promote"],
  authors: ["", "Ana, the elder", "Ben 100%"],
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
  expect([countAsked(filter), countAsked({ ...NO_FILTER, text: "  " })]).toEqual([10, 0]);
});

test("names are told apart whatever signs they hold and in whatever order they come", () => {
  expect(formatFilter({ ...NO_FILTER, authors: ["Ben", "Ana, the elder"] }).authors).toBe("Ana%2C%20the%20elder,Ben");
  expect(parseFilter({ authors: "Ben,Ana,Ben" }).authors).toEqual(["Ana", "Ben"]);
});

test("posts of nobody can be asked for alone", () => {
  expect(parseFilter(formatFilter({ ...NO_FILTER, authors: [NOBODY] })).authors).toEqual([NOBODY]);
});

test("a name that nobody can read is passed over", () => {
  expect(parseFilter({ authors: "%E0%A4%A,Ana" }).authors).toEqual(["Ana"]);
});
