import { expect, test } from "vitest";
import { NO_FILTER } from "../filter/calendar-filter.ts";
import { formatViewSearch, isSameView, parseViewSearch } from "./view-search.ts";

const everything = {
  view: "list",
  filter: {
    channels: ["instagram", "blog"],
    categories: ["promote"],
    authors: ["", "Ana, the elder"],
    states: ["open", "draft"],
    hasFindings: true,
    text: "tango & salsa",
  },
} as const;

test.each([
  everything,
  { view: "year", filter: NO_FILTER } as const,
  { view: undefined, filter: NO_FILTER } as const,
  { view: "month", filter: { ...NO_FILTER, text: "2026" } } as const,
  { view: "month", filter: { ...NO_FILTER, text: "true" } } as const,
  { view: "month", filter: { ...NO_FILTER, authors: ["42"] } } as const,
  { view: "month", filter: { ...NO_FILTER, authors: [""] } } as const,
])("what is shown comes back from its address: %j", (shown) => {
  expect(parseViewSearch(formatViewSearch(shown))).toEqual({ ...shown, filter: { ...shown.filter } });
});

test("days and an open post are no part of a view", () => {
  expect(parseViewSearch("?view=week&date=2026-12-08&post=new&findings=true")).toEqual({
    view: "week",
    filter: { ...NO_FILTER, hasFindings: true },
  });
});

test("what this version does not know is passed over", () => {
  expect(parseViewSearch('view=decade&channels=instagram,telegraph&states=["open"]&findings=1')).toEqual({
    view: undefined,
    filter: { ...NO_FILTER, channels: ["instagram"] },
  });
});

test("a view is shown when view and filter are the same, in whatever order they were chosen", () => {
  const saved = parseViewSearch("channels=blog,instagram&view=week&find=tango");
  const shown = { view: "week", filter: { ...NO_FILTER, channels: ["instagram", "blog"], text: "tango " } } as const;
  expect(isSameView(saved, shown)).toBe(true);
  expect(isSameView(saved, { ...shown, view: "month" })).toBe(false);
  expect(isSameView(saved, { ...shown, filter: { ...shown.filter, hasFindings: true } })).toBe(false);
});

test("one that names no view is shown in any", () => {
  const saved = parseViewSearch("findings=true");
  const filter = { ...NO_FILTER, hasFindings: true };
  expect(isSameView(saved, { view: "day", filter })).toBe(true);
  expect(isSameView(saved, { view: "day", filter: NO_FILTER })).toBe(false);
});
