import { expect, test } from "vitest";
import { InvariantError } from "../errors.ts";
import type { Category } from "../facts/vocabulary.ts";
import { sequence } from "./sequence.ts";

const promoPositions = (order: readonly Category[]) =>
  order.flatMap((category, index) => (category === "promote" ? [index + 1] : []));

test("one promotion in five comes every fifth time", () => {
  expect(promoPositions(sequence({ educate: 16, promote: 4 }))).toEqual([3, 8, 13, 18]);
});

test("three in ten come at gaps of three or four", () => {
  const positions = promoPositions(sequence({ educate: 14, promote: 6 }));
  const gaps = positions.slice(1).map((position, index) => position - (positions[index] ?? 0));
  expect([...new Set(gaps)].sort()).toEqual([3, 4]);
});

test("the rest fills up evenly round the promotion", () => {
  expect(sequence({ educate: 2, help: 2, promote: 1 })).toEqual(["educate", "help", "promote", "educate", "help"]);
});

test("phases shift the promotion and never to the front", () => {
  const words = [0, 1, 2, 3].map((phase) => promoPositions(sequence({ educate: 8, promote: 2 }, { phase })));
  expect(words).toEqual([
    [3, 8],
    [2, 7],
    [5, 10],
    [4, 9],
  ]);
});

test("promotion alone is promotion alone", () => {
  expect(sequence({ promote: 2 })).toEqual(["promote", "promote"]);
});

test("no counts make no posts", () => {
  expect(sequence({})).toEqual([]);
  expect(sequence({ educate: 0 })).toEqual([]);
});

test.each([{ educate: -1 }, { educate: 1.5 }, { promote: Number.NaN }])("counts %j are refused", (counts) => {
  expect(() => sequence(counts)).toThrow(InvariantError);
});

test("a phase is a whole number of steps", () => {
  expect(() => sequence({ educate: 1 }, { phase: -1 })).toThrow(InvariantError);
  expect(() => sequence({ educate: 1 }, { phase: -1 })).toThrow("expected a whole phase of 0 or more, got -1");
  expect(() => sequence({ educate: 1.5 })).toThrow("expected whole counts of 0 or more, got 1.5");
});
