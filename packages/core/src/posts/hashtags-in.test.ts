import { expect, test } from "vitest";
import { hashtagsIn } from "./hashtags-in.ts";

test.each([
  ["#Stoves and #winter_2026.", ["#Stoves", "#winter_2026"]],
  ["#größe #東京 ＃wide", ["#größe", "#東京", "＃wide"]],
  ["#1 place, #2026", []],
  ["a#b, page/#part, ##twice", []],
  ["https://example.com/#prices &#39;", []],
  ["(#inside)", ["#inside"]],
  ["", []],
])("%j", (text, tags) => {
  expect(hashtagsIn(text)).toEqual(tags);
});
