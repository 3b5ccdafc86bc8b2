import { describe, expect, it, test } from "vitest";
import { linkOn } from "./link-on.ts";

const link = { url: "https://example.com/stoves?size=2#prices", tags: { campaign: "Winter sale" } };

describe("a link whose visitors are counted", () => {
  it("names the channel that it stands on", () => {
    expect(linkOn({ link }, "facebook-page")).toBe(
      "https://example.com/stoves?size=2&utm_source=facebook&utm_medium=social&utm_campaign=Winter%20sale#prices",
    );
    expect(linkOn({ link }, "newsletter")).toContain("utm_source=newsletter&utm_medium=email");
  });

  it("takes names of one's own instead, and gives up those that the address brought along", () => {
    const url = "https://example.com/?utm_source=old&a=1";
    const tags = { campaign: "Fair", source: "poster", medium: "print" };
    expect(linkOn({ link: { url, tags } }, "x")).toBe(
      "https://example.com/?a=1&utm_source=poster&utm_medium=print&utm_campaign=Fair",
    );
  });

  it("leaves out a name that is empty", () => {
    expect(linkOn({ link: { url: "https://example.com", tags: { campaign: " " } } }, "x")).toBe(
      "https://example.com?utm_source=x&utm_medium=social",
    );
  });
});

test("a link without names is the address, and no link is none", () => {
  expect(linkOn({ link: { url: "https://example.com/?a=1#b" } }, "x")).toBe("https://example.com/?a=1#b");
  expect(linkOn({}, "x")).toBeUndefined();
});
