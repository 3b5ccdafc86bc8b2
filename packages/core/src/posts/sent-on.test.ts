import { expect, test } from "vitest";
import { countText } from "./count-text.ts";
import { sentOn } from "./sent-on.ts";

const link = { url: "https://example.com/a" };

test("the link stands below the words where a channel makes links of words", () => {
  expect(sentOn({ text: "Come and see. ", link }, "x")).toBe("Come and see.\n\nhttps://example.com/a");
  expect(sentOn({ text: "", link }, "x")).toBe("https://example.com/a");
});

test("it counts as the network counts it", () => {
  expect(countText(sentOn({ text: "See", link }, "x"), "x").length).toBe(3 + 2 + 23);
});

test("it is not said twice, and not where it could not be pressed", () => {
  expect(sentOn({ text: "See https://example.com/a now", link }, "x")).toBe("See https://example.com/a now");
  expect(sentOn({ text: "See", link }, "instagram")).toBe("See");
  expect(sentOn({ text: "See", link }, "pinterest")).toBe("See");
});

test("a longer address is not the link", () => {
  const longer = "See https://example.com/a?from=x";
  expect(sentOn({ text: longer, link }, "x")).toBe(`${longer}\n\nhttps://example.com/a`);
  expect(sentOn({ text: "See (https://example.com/a).", link }, "x")).toBe("See (https://example.com/a).");
});

test("a channel's own text has it too", () => {
  expect(sentOn({ text: "See", variants: { x: { text: "Look" } }, link }, "x")).toBe("Look\n\nhttps://example.com/a");
});
