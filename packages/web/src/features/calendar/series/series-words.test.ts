import { toRule } from "@porchlight/core";
import { expect, test } from "vitest";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { seriesWords } from "./series-words.ts";

const { t } = startAllTexts();
const firstDay = "2026-11-24";
const place = { id: "series", firstDay, day: firstDay } as const;

test("a repetition is said in words; a rule without words stands as it is, and no series is said to be none", () => {
  const weekly = toRule({ unit: "week", every: 2 }, firstDay);
  expect(seriesWords({ ...place, rule: weekly }, t)).toBe("Every 2 weeks on Tuesday");
  expect(seriesWords({ ...place, rule: "FREQ=HOURLY" as typeof weekly }, t)).toBe("FREQ=HOURLY");
  expect(seriesWords(undefined, t)).toBe("Does not repeat");
});
