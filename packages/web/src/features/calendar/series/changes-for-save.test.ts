import { type IsoDate, type Post, toRule } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import type { Wish } from "../../../shared/posts/history/wish.ts";
import { aPost } from "../../../shared/testing/a-post.ts";
import { draftOf } from "../editor/post-draft.ts";
import { asksForScope, changesForSave, reachesSeries } from "./changes-for-save.ts";
import { wishesOfSeries } from "./wishes-of-series.ts";

const FIRST: IsoDate = "2026-12-09";
const weekly = (ends?: { readonly after: number }) =>
  toRule({ unit: "week", every: 1, ...(ends === undefined ? {} : { ends }) }, FIRST);
const newSeries = { id: "own", rule: weekly({ after: 3 }), firstDay: FIRST, day: FIRST };

/** Three stored posts, a week apart. */
const posts: readonly Post[] = ["2026-12-09", "2026-12-16", "2026-12-23"].map((date, index) =>
  aPost({ id: `post-${index}`, date: date as IsoDate, series: { ...newSeries, day: date as IsoDate } }),
);
const [first, second, third] = posts as [Post, Post, Post];
const wishesForSave = (input: Parameters<typeof changesForSave>[0]): readonly Wish[] =>
  wishesOfSeries(changesForSave(input), input.base?.id);
const save = (draft: Partial<Post>, base: Post | undefined = second, scope: "this" | "following" | "all" = "this") =>
  wishesForSave({ draft: { ...draftOf(base ?? first), ...draft }, base, posts, scope, newId: "new" });
const daysOf = (wishes: readonly Wish[]) => wishes.map(({ kind, post }) => [kind, post.date]);

describe("saving", () => {
  it("a new post that repeats writes the others of its series too", () => {
    const wishes = wishesForSave({
      draft: draftOf(aPost({ series: newSeries })),
      base: undefined,
      posts: [],
      scope: "this",
      newId: "new",
    });
    expect(daysOf(wishes)).toEqual([
      ["create", "2026-12-09"],
      ["create", "2026-12-16"],
      ["create", "2026-12-23"],
    ]);
  });

  it("a post whose day was changed before it was saved begins its series there", () => {
    const draft = draftOf(aPost({ date: "2026-12-11", series: newSeries }));
    const wishes = wishesForSave({ draft, base: undefined, posts: [], scope: "this", newId: "new" });
    expect(wishes.map(({ post }) => post.date)).toEqual(["2026-12-11", "2026-12-18", "2026-12-25"]);
    expect(wishes[0]?.post.series).toMatchObject({ firstDay: "2026-12-11", day: "2026-12-11" });
  });

  it("a post of a series for this one alone changes no other", () => {
    expect(save({ title: "Other" })).toEqual([{ kind: "change", post: second, change: { title: "Other" } }]);
  });

  it("for those that follow changes them and ends the series before, the post itself first", () => {
    const wishes = save({ title: "Other" }, second, "following");
    expect(wishes.map(({ kind, post }) => [kind, (post as Post).id])).toEqual([
      ["change", "post-1"],
      ["change", "post-2"],
      ["change", "post-0"],
    ]);
    expect(wishes[1]).toMatchObject({ change: { title: "Other", series: { id: "new" } } });
  });

  it("goes out on the version that the writer had, whatever others made of the post since", () => {
    const newer = { ...second, version: 7, category: "proof" as const };
    for (const scope of ["following", "all"] as const) {
      const [own] = wishesForSave({
        draft: { ...draftOf(second), title: "Other" },
        base: second,
        posts: [first, newer, third],
        scope,
        newId: "new",
      });
      expect(own).toMatchObject({ kind: "change", post: { id: "post-1", version: 1 } });
      expect(own).not.toHaveProperty("change.category");
    }
  });

  it("another pace keeps the days that it has too", () => {
    const { series } = second;
    const rule = toRule({ unit: "week", every: 2, weekdays: ["we"], ends: { after: 2 } }, FIRST);
    const wishes = save(series === undefined ? {} : { series: { ...series, rule }, title: "Other" });
    expect(daysOf(wishes)).toEqual([
      ["change", "2026-12-16"],
      ["change", "2026-12-09"],
      ["create", "2026-12-30"],
      ["delete", "2026-12-23"],
    ]);
    expect(wishes[0]).toMatchObject({ change: { title: "Other", series: { id: "new", firstDay: "2026-12-16" } } });
  });

  it("a post that repeats no longer takes those that follow away and stays", () => {
    const { series: _, ...alone } = draftOf(second);
    const wishes = wishesForSave({ draft: alone, base: second, posts, scope: "this", newId: "new" });
    expect(wishes).toMatchObject([
      { kind: "change", post: second, change: { series: null } },
      { kind: "change", post: first },
      { kind: "delete", post: third },
    ]);
  });
});

describe("slots are looked for", () => {
  it("where a save reaches beyond the post itself", () => {
    const draft = { ...draftOf(second), title: "Other" };
    const { series: _, ...alone } = draft;
    const paced = { ...draft, series: { ...newSeries, rule: weekly() } };
    const asked = [
      { draft, base: undefined, scope: "this" },
      { draft, base: { ...second, series: undefined } as unknown as Post, scope: "this" },
      { draft, base: second, scope: "following" },
      { draft: paced, base: second, scope: "this" },
      { draft, base: second, scope: "this" },
      { draft: alone, base: second, scope: "all" },
    ] as const;
    expect(asked.map(reachesSeries)).toEqual([true, true, true, true, false, false]);
  });
});

describe("who is meant is asked", () => {
  it("where a change could be meant for others, and not for its state alone", () => {
    expect(asksForScope(second, { ...draftOf(second), title: "Other" })).toBe(true);
    expect(asksForScope(second, { ...draftOf(second), status: "ready" })).toBe(false);
    expect(asksForScope({ ...second, status: "published" }, { ...draftOf(second), title: "Other" })).toBe(false);
    expect(asksForScope(undefined, draftOf(second))).toBe(false);
    const { series: _, ...alone } = draftOf(second);
    expect(asksForScope({ ...second, ...alone }, draftOf(second))).toBe(false);
  });
});
