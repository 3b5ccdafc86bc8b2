import { describe, expect, it } from "vitest";
import { formatRate } from "./fact-formats.ts";

describe("a rate of posts", () => {
  it.each([
    [4, "4 posts a week"],
    [1, "one post a week"],
    [0.5, "one post every 2 weeks"],
    [0, "0 posts a week"],
  ])("of %s is whole posts: %s", (postsPerWeek, words) => {
    expect(formatRate(postsPerWeek, "en-GB")).toBe(words);
  });

  it("that no single week has is an average", () => {
    expect(formatRate(6.5, "en-GB")).toBe("6.5 posts a week on average");
  });
});
