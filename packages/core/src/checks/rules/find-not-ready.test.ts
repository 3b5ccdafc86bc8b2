import { expect, test } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";

const found = (changes: Parameters<typeof aPost>[0]) =>
  checkedFor("not-ready", { slots: [], posts: [aPost(changes)], today: "2026-11-24" });

test("a draft is a warning on its day and a hint the day before", () => {
  expect(found({ date: "2026-11-24" })).toMatchObject([{ severity: "warning", facts: { days: 0 } }]);
  expect(found({ date: "2026-11-25" })).toMatchObject([{ severity: "hint", facts: { days: 1 } }]);
  expect(found({ date: "2026-11-26" })).toEqual([]);
});

test("a later day is a way out", () => {
  expect(found({ date: "2026-11-24" })[0]?.fixes).toEqual([
    { kind: "move-to", postId: "post-1", date: "2026-11-26", time: "09:00" },
  ]);
});

test("what is ready, is out or was missed is another matter", () => {
  expect(found({ date: "2026-11-24", status: "ready" })).toEqual([]);
  expect(found({ date: "2026-11-24", status: "published" })).toEqual([]);
  expect(found({ date: "2026-11-23" })).toEqual([]);
});
