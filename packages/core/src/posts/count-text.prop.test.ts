import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CHANNELS } from "../facts/vocabulary.ts";
import { countText } from "./count-text.ts";
import { measureText } from "./measure-text.ts";

const text = fc.string({ unit: "binary", maxLength: 200 });

test("any text has a whole length, and is over by exactly what passes the limit", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...CHANNELS), (words, channel) => {
      const { length, limit, over } = countText(words, channel);
      expect(Number.isInteger(length) && length >= 0).toBe(true);
      expect(over).toBe(limit === undefined ? 0 : Math.max(0, length - limit));
    }),
  );
});

test("bytes are what UTF-8 takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 50 }), (words) => {
      const escaped = encodeURIComponent(words).replace(/%[0-9A-F]{2}/g, "x");
      expect(measureText(words, "bytes")).toBe(escaped.length);
    }),
  );
});
