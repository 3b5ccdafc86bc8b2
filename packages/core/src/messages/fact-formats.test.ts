import { describe, expect, it } from "vitest";
import { factFormats, formatDuration, formatRate } from "./fact-formats.ts";

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

  it("is written with two digits at most, in the way of the locale", () => {
    expect(formatRate(4 / 3, "de-DE")).toBe("1,33 posts a week on average");
  });
});

describe("a duration", () => {
  it.each([
    [0, "0 min"],
    [59.4, "59 min"],
    [59.6, "1 h"],
    [61, "1 h 01"],
    [185, "3 h 05"],
    [600, "10 h"],
    [2879, "47 h 59"],
    [2880, "2 days"],
    [3240, "2 days 6 h"],
  ])("of %s minutes is %s", (minutes, words) => {
    expect(formatDuration(minutes)).toBe(words);
  });

  it("that is nearly a day more is that day, never 24 hours", () => {
    expect(formatDuration(3 * 1440 - 29)).toBe("3 days");
    expect(formatDuration(3 * 1440 - 31)).toBe("2 days 23 h");
  });
});

describe("a fact in a sentence", () => {
  const formats = factFormats((key) => `«${key}»`);
  const inWords = (name: string, value: unknown, locale = "en-GB") => formats[name]?.(value, locale);

  it.each([
    ["duration", 185, "3 h 05"],
    ["percent", 0.256, "26%"],
    ["count", 1234.567, "1,234.57"],
    ["rate", 0.5, "one post every 2 weeks"],
    ["day", "2026-03-29", "29 March"],
    ["weekdayAndDay", "2026-03-29", "Sunday 29 March"],
    ["fullDay", "2026-03-29", "Sunday, 29 March 2026"],
    ["month", "2026-03-29", "March 2026"],
    ["time", "14:05", "14:05"],
    ["time", "", ""],
    ["times", ["09:00", "14:30"], "09:00 and 14:30"],
    ["channel", "blog", "«channel.blog»"],
    ["goal", "service", "«goal.service»"],
    ["category", "promote", "«category.promote»"],
    ["activity", "make", "«activity.make»"],
    ["weekday", "mo", "«weekday.mo»"],
    ["list", ["Ana", "Ben", "Cem"], "Ana, Ben and Cem"],
    ["channels", ["x", "blog"], "«channel.x» and «channel.blog»"],
    ["goals", ["service", "sales"], "«goal.service» and «goal.sales»"],
    ["categories", ["promote", "educate"], "«category.promote» and «category.educate»"],
    ["activities", ["make", "engage"], "«activity.make» and «activity.engage»"],
  ])("of the kind %s", (name, value, words) => {
    expect(inWords(name, value)).toBe(words);
  });

  it("follows the locale", () => {
    expect(inWords("percent", 0.256, "de-DE")).toBe("26\u00A0%");
    expect(inWords("count", 1234.567, "de-DE")).toBe("1.234,57");
    expect(inWords("day", "2026-03-29", "de-DE")).toBe("29. März");
    expect(inWords("list", ["Ana", "Ben"], "de-DE")).toBe("Ana und Ben");
    expect(inWords("times", ["00:00", "09:00", "12:00", "14:30"], "en-US")).toBe(
      "12:00\u00A0AM, 9:00\u00A0AM, 12:00\u00A0PM, and 2:30\u00A0PM",
    );
    // Without the full stops of "a.m.", which would meet that of the sentence.
    expect(inWords("time", "09:05", "en-CA")).toBe("9:05\u00A0am");
  });

  it("names weekdays from Monday on, in whatever order they come, and leaves the fact as it is", () => {
    const days = ["su", "we", "mo"];
    expect(inWords("weekdays", days)).toBe("«weekday.mo», «weekday.we» and «weekday.su»");
    expect(days).toEqual(["su", "we", "mo"]);
  });

  it("reads one thing as a list of one", () => {
    expect(inWords("list", "Ana")).toBe("Ana");
    expect(inWords("weekdays", "fr")).toBe("«weekday.fr»");
  });
});
