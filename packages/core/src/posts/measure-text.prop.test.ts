import * as fc from "fast-check";
import { expect, test } from "vitest";
import { measureAtMost, measureText } from "./measure-text.ts";

const UNITS = ["characters", "graphemes", "bytes", "x-weighted", "emoji-as-bytes", "links-as-23"] as const;
const pieces = fc.constantFrom(
  "Come. ",
  "a.co",
  "https://x.org/a ",
  "www.b.de",
  "@me@b.de ",
  "é",
  "👩‍👩‍👧",
  "1️⃣",
  "漢",
  "\ud83d",
  "#",
  "\n",
);
const texts = fc.oneof(
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 20 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

test("no text measures more than it may at most", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const unit of UNITS) expect(measureText(text, unit)).toBeLessThanOrEqual(measureAtMost(text, unit));
    }),
    { numRuns: 1000 },
  );
});

test("a plain text without an address measures its length at most, however a network counts signs", () => {
  const text = "The oven is warm. Come by!";
  expect(
    ["characters", "graphemes", "x-weighted", "links-as-23"].map((unit) => measureAtMost(text, unit as never)),
  ).toEqual(Array.from({ length: 4 }, () => text.length));
});
