import { toRule } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { draftOf } from "../editor/post-draft.ts";
import { setRepetition } from "./set-repetition.ts";

const weekly = { unit: "week", every: 1, weekdays: ["we"] } as const;
const stored = { id: "hours", rule: toRule(weekly, "2026-12-09"), firstDay: "2026-12-09", day: "2026-12-16" } as const;
const draft = draftOf(aPost({ date: "2026-12-16" }));

test("a post that repeats no more and then as before is in its series again", () => {
  const alone = setRepetition({ ...draft, series: stored }, { repetition: undefined, stored, newId: "new" });
  expect(alone).not.toHaveProperty("series");
  expect(setRepetition(alone, { repetition: weekly, stored, newId: "new" }).series).toEqual(stored);
});

test("a post that is in no series begins one on its day", () => {
  const begun = setRepetition(draft, { repetition: weekly, stored: undefined, newId: "new" });
  expect(begun.series).toMatchObject({ id: "new", firstDay: "2026-12-16", day: "2026-12-16" });
});
