import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { draftOf } from "./post-draft.ts";
import { rebaseDraft } from "./rebase-draft.ts";

const series = {
  id: "hours",
  rule: "FREQ=WEEKLY;WKST=MO;BYDAY=WE",
  firstDay: "2026-12-09",
  day: "2026-12-09",
} as const;
const moved = { ...series, rule: "FREQ=WEEKLY;WKST=MO;BYDAY=FR", firstDay: "2026-12-11", day: "2026-12-11" } as const;
const from = aPost({ series });
const onto = aPost({ series: moved, version: 2 });

test("a series that was left alone is that of the newer state; the words are the writer's", () => {
  const mine = { ...draftOf(from), title: "Mine" };
  expect(rebaseDraft(mine, { from, onto })).toEqual({ ...mine, series: moved });
  expect(rebaseDraft(mine, { from, onto: aPost() })).not.toHaveProperty("series");
});

test("a series that the writer chose stays chosen", () => {
  const mine = { ...draftOf(from), series: { ...series, rule: "FREQ=DAILY" } };
  expect(rebaseDraft(mine, { from, onto })).toEqual(mine);
});
