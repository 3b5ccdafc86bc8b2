import { describe, expect, it } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { contentOf, listEvergreens } from "./list-evergreens.ts";
import type { Post } from "./post.ts";

const used = (id: string, date: Post["date"], content = "tips"): Post => {
  const { date: _date, time: _time, ...undated } = aPost({ id, evergreen: { id: content, cooldownDays: 30 } });
  return date === undefined ? undated : { ...undated, date, time: "09:00" };
};

describe("content that may be used again", () => {
  it("rests from its last day, planned or gone by", () => {
    const [tips] = listEvergreens([used("a", "2026-10-01"), used("b", "2026-12-01"), used("c", "2026-11-01")]);
    expect(tips).toMatchObject({ post: { id: "b" }, lastDay: "2026-12-01", restedOn: "2027-01-01" });
  });

  it("is listed with the longest rested first, and what was never used before it", () => {
    const posts = [used("a", "2026-10-02"), used("b", "2026-10-01", "hours"), used("c", undefined, "new")];
    expect(listEvergreens([aPost(), ...posts]).map(({ post }) => post.evergreen.id)).toEqual(["new", "hours", "tips"]);
  });

  it("waits where one of its posts has no day yet", () => {
    const [tips] = listEvergreens([used("a", "2026-10-01"), used("b", undefined)]);
    expect(tips).toMatchObject({ post: { id: "a" }, isWaiting: true });
    expect(listEvergreens([used("a", "2026-10-01")])).toMatchObject([{ isWaiting: false }]);
  });

  it("once more is a draft with the same words and no day, slot or series", () => {
    const series = { id: "s", rule: "FREQ=DAILY", firstDay: "2026-10-01", day: "2026-10-01" } as const;
    const post = { ...used("a", "2026-10-01"), status: "published", slotKey: "x/2026-10-01/1", series } as const;
    const [content] = listEvergreens([post]);
    const again = content === undefined ? undefined : contentOf(content);
    expect(again).toMatchObject({ status: "draft", text: post.text, evergreen: post.evergreen });
    for (const gone of ["date", "time", "slotKey", "series", "id", "version"]) expect(again).not.toHaveProperty(gone);
  });
});
