import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plainWords, signatureOf } from "./plain-words.ts";

/** Signs that are spaces, or that stand for each other as capitals, in one step or in several. */
const SIGNS = [
  " ",
  "\n",
  "\u00a0",
  "\u2003",
  "a",
  "A",
  "ß",
  "ẞ",
  "K",
  "k",
  "\u212a",
  "İ",
  "i̇",
  "Σ",
  "σ",
  "ς",
  "é",
  "É",
  ".",
];

test("texts of the same plain words have the same signature, however they are spaced and written large", () => {
  let met = 0;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }),
      fc.array(fc.tuple(fc.boolean(), fc.constantFrom("", " ", "\t ", "\u2003")), { maxLength: 40 }),
      (signs, turns) => {
        const text = signs.join("");
        const other = signs
          .map((sign, place) => {
            const [isLarge = false, space = ""] = turns[place] ?? [];
            return `${isLarge ? sign.toUpperCase() : sign}${/\s/.test(sign) ? space : ""}`;
          })
          .join("");
        if (plainWords(text) !== plainWords(other)) return;
        if (text !== other) met += 1;
        expect(signatureOf(other)).toBe(signatureOf(text));
      },
    ),
    { numRuns: 3000 },
  );
  expect(met).toBeGreaterThan(300);
});

test("texts that differ at one of their ends differ in signature", () => {
  const texts = Array.from({ length: 2000 }, (_, index) => `Story ${index}: come by.`);
  expect(new Set(texts.map(signatureOf)).size).toBe(2000);
});
