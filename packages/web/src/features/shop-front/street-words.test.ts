import type { ChannelPresence, Light } from "@porchlight/core";
import { expect, test } from "vitest";
import { startAllTexts } from "../../shared/testing/start-all-texts.ts";
import { wallFormats } from "../../shared/wall/wall-formats.ts";
import { agoWords } from "./ago-words.ts";
import { streetWords } from "./street-words.ts";

const { t } = startAllTexts();
const shops = (...lights: (readonly [Light, number])[]): ChannelPresence[] =>
  lights.map(([light, letters]) => {
    const waiting = Math.floor(letters / 2);
    return { channel: "blog", decision: "keep", light, waiting, waitingAsTold: letters - waiting, reasons: [] };
  });

test("the street reads as two sentences, brightest first, one and many told apart", () => {
  expect(streetWords(shops(["lit", 6], ["lit", 1], ["dim", 2], ["dark", 1], ["plot", 0]), t)).toBe(
    "Two windows lit, one dim, one dark, one plot without a shop. Ten letters lie on the mat.",
  );
  expect(streetWords(shops(["dark", 1]), t)).toBe("One window dark. One letter lies on the mat.");
  expect(streetWords(shops(["plot", 0], ["plot", 0]), t)).toBe("Two plots, nothing built yet. Nobody waits at a door.");
});

test("days are counted for two weeks, then named, and after the year's end by month and year", () => {
  const around = { today: "2026-12-08", t, formats: wallFormats("en-GB") } as const;
  const days = ["2026-12-08", "2026-12-07", "2026-11-25", "2026-11-24", "2023-06-30"] as const;
  expect(days.map((day) => agoWords(day, around))).toEqual([
    "today",
    "yesterday",
    "13 days ago",
    "24 Nov",
    "June 2023",
  ]);
});
