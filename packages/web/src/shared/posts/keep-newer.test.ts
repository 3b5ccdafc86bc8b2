import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { calendarRangeQuery } from "./calendar-queries.ts";
import { keepNewerPosts } from "./keep-newer.ts";

const RANGE = { from: "2026-11-23", to: "2026-12-06" } as const;
const EMPTY = { planId: null, planVersion: null, slots: [], findings: [], ruleSettings: {}, rulesOff: [] };

test("an older version that comes late does not take the place of a newer one", () => {
  const newer = aPost({ id: "a", version: 3, date: "2026-11-25" });
  const older = aPost({ id: "a", version: 2, date: "2026-11-24" });
  const other = aPost({ id: "b", version: 1 });
  expect(keepNewerPosts([newer], [older, other])).toEqual([newer, other]);
  expect(keepNewerPosts([older], [newer])).toEqual([newer]);
});

test("a post that is gone stays gone, and one of the same version is taken as it comes", () => {
  const mine = aPost({ id: "a", version: 2, title: "Not confirmed" });
  const theirs = aPost({ id: "a", version: 2, title: "As it is" });
  expect(keepNewerPosts([mine, aPost({ id: "b" })], [theirs])).toEqual([theirs]);
});

test("the calendar's query holds on to the newer version, whichever way the older one comes", async () => {
  const client = new QueryClient();
  const newer = aPost({ id: "a", version: 3, date: "2026-11-25", time: "09:00" });
  const older = aPost({ id: "a", version: 2, date: "2026-11-24", time: "09:00" });
  const query = calendarRangeQuery("studio", RANGE);
  let reply = { ...EMPTY, posts: [newer] };
  const fetched = { ...query, queryFn: async () => reply };
  await client.fetchQuery(fetched);
  reply = { ...EMPTY, posts: [older] };
  await client.fetchQuery({ ...fetched, staleTime: 0 });
  expect(client.getQueryData(query.queryKey)?.posts).toEqual([newer]);
  client.setQueryData(query.queryKey, { ...EMPTY, posts: [older] });
  expect(client.getQueryData(query.queryKey)?.posts).toEqual([newer]);
});
