import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { aPlan } from "../../shared/testing/a-plan.ts";
import { rangesKey } from "./calendar-queries.ts";
import { fetchRangeOf } from "./calendar-range.ts";
import { fetchCalendarAhead } from "./fetch-calendar-ahead.ts";
import { readWeekStart } from "./use-week-start.ts";

const workspaceId = "studio";

/** The days that are asked for, by their query keys. */
async function askedFor(search: { readonly view?: string; readonly date?: string }, hasPlan = true) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 10_000 } } });
  const plan = aPlan({ startsOn: "2126-03-04" });
  const stored = { id: "plan-1", version: 1, plan };
  client.setQueryData<unknown>(currentPlanQuery(workspaceId).queryKey, hasPlan ? stored : null);
  await fetchCalendarAhead(client, { workspaceId, search });
  return client
    .getQueryCache()
    .findAll({ queryKey: rangesKey(workspaceId) })
    .map(({ queryKey }) => queryKey.slice(-2));
}

const sheet = { view: "month", weekStart: readWeekStart() } as const;

test("an address with a date leads to the days around it, in a year to all of it", async () => {
  const { from, to } = fetchRangeOf({ ...sheet, date: "2026-12-01" });
  expect(await askedFor({ view: "week", date: "2026-12-01" })).toEqual([[from, to]]);
  expect(await askedFor({ view: "year", date: "2026-12-01" })).toEqual([["2025-12-25", "2027-01-07"]]);
});

test("one without a date leads to where the calendar opens, and to nothing as long as there is no plan", async () => {
  const { from, to } = fetchRangeOf({ ...sheet, date: "2126-03-04", isOpening: true });
  expect(await askedFor({})).toEqual([[from, to]]);
  expect(await askedFor({}, false)).toEqual([]);
});
