import { daysBetween } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { draftOf } from "../editor/post-draft.ts";
import { copyAll, copyTo, moveTo, setAuthor, setCategory, setChannels, setStatus } from "./bulk-changes.ts";

const { date: _date, time: _time, ...undated } = aPost({ id: "idea", status: "idea" });
const changesOf = ({ changes }: ReturnType<typeof moveTo>) =>
  changes.map((wish) => (wish.kind === "change" ? wish.change : wish));

test("a post that is moved to where it stands is no change", () => {
  const [one, two] = [aPost(), aPost({ id: "two" })];
  const moved = [
    { before: one, after: one },
    { before: two, after: { ...two, date: "2027-01-01" } as const },
  ];
  expect(moveTo(moved)).toEqual({
    skipped: 0,
    changes: [{ kind: "change", post: two, change: { date: "2027-01-01" } }],
  });
});

test("a category that a post has already is no change", () => {
  expect(setCategory([aPost({ category: "ask" }), aPost({ id: "two" })], "ask").changes).toMatchObject([
    { post: { id: "two" }, change: { category: "ask" } },
  ]);
});

test("texts and the slot of a channel that a post leaves go with it", () => {
  const post = aPost({
    channels: ["facebook-page", "x"],
    variants: { x: { text: "Short" } },
    slotKey: "x/2026-12-09/1",
  });
  expect(changesOf(setChannels([post], ["facebook-page"]))).toEqual([
    { channels: ["facebook-page"], variants: null, slotKey: null },
  ]);
});

test("a post without words is not made ready, one without a day not published", () => {
  const posts = [aPost({ title: "", text: " " }), aPost({ id: "two" }), undated];
  expect(setStatus(posts, "ready")).toMatchObject({
    skipped: 1,
    changes: [{ post: { id: "two" } }, { post: undated }],
  });
  expect(setStatus([undated], "published")).toEqual({ skipped: 1, changes: [] });
  expect(changesOf(setStatus([{ ...undated, status: "ready" }], "draft"))).toEqual([{ status: "idea" }]);
});

test("a copy has not gone out and fills no slot", () => {
  const draft = draftOf(aPost({ status: "published", slotKey: "facebook-page/2026-12-09/1" }));
  const { slotKey: _slot, ...free } = draft;
  expect(copyAll([draft]).changes).toEqual([{ kind: "create", post: { ...free, status: "draft" } }]);
});

test("copies keep their hours and how far they stand apart, and the first goes to the day", () => {
  const drafts = [aPost({ date: "2026-12-12", time: "18:00" }), aPost({ date: "2026-12-09" }), undated].map(draftOf);
  const { changes } = copyTo(drafts, "2027-01-04", daysBetween);
  expect(changes.map(({ post }) => [post.date, post.time])).toEqual([
    ["2027-01-07", "18:00"],
    ["2027-01-04", "10:00"],
    [undefined, undefined],
  ]);
});

test("posts are given to somebody, or to nobody in particular; those that are theirs already do not change", () => {
  const posts = [aPost({ author: "Ana" }), aPost({ id: "two", author: "Ben" }), aPost({ id: "three" })];
  expect(changesOf(setAuthor(posts, "Ana"))).toEqual([{ author: "Ana" }, { author: "Ana" }]);
  expect(changesOf(setAuthor(posts, undefined))).toEqual([{ author: null }, { author: null }]);
});
