import { describe, expect, test } from "vitest";
import { readerLocale } from "./reader-locale.ts";

describe("the locale of a reader", () => {
  test.each([
    [["en-US", "en"], "en-US"],
    [["en-AU"], "en-AU"],
    [["en-US@posix"], "en-US"],
    [["en"], "en"],
    [["en-US-u-hc-h23"], "en-US"],
  ])("of %j is their own English, %s", (languages, locale) => {
    expect(readerLocale({ languages })).toBe(locale);
  });

  test.each([[["de-DE", "en-US"]], [["ja"]], [["not a tag"]], [[]]])(
    "of %j has the day first and 24 hours",
    (languages) => {
      expect(readerLocale({ languages })).toBe("en-GB");
    },
  );

  test("is the one that was chosen, as long as it is one", () => {
    expect(readerLocale({ kept: "day-first", languages: ["en-US"] })).toBe("en-GB");
    expect(readerLocale({ kept: "month-first", languages: ["de-DE"] })).toBe("en-US");
    expect(readerLocale({ kept: "sideways", languages: ["en-IE"] })).toBe("en-IE");
  });
});
