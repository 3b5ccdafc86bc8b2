import { expect, test } from "vitest";
import { findBusinessKinds } from "./find-business-kinds.ts";

test.each([
  ["Bread and cakes", ["shop", "restaurant"]],
  ["Salsa and ballroom classes, socials and private lessons", ["studio"]],
  ["Regional heating service with a 24-hour emergency line by phone", ["trade"]],
  ["Hardware and groceries; seven accounts opened in 2021, none kept", ["shop"]],
  ["Handmade kitchen knives and boards, sold online", ["online-store"]],
  ["Marketing and PR advice for non-profits", ["consultant"]],
  ["A choir and its association", ["club"]],
  ["A coffee shop", ["shop", "restaurant"]],
  ["A café,florist", ["shop", "restaurant"]],
] as const)("“%s” speaks of %j", (does, kinds) => {
  expect(findBusinessKinds(does)).toEqual(kinds);
});

test("words that only contain a word of a kind speak of none", () => {
  expect(findBusinessKinds("Workshops, waterproofing and syntax for the bookkeeper")).toEqual([]);
});

test("what is not described is of no kind", () => {
  expect(findBusinessKinds("")).toEqual([]);
  expect(findBusinessKinds("  \n ")).toEqual([]);
});
