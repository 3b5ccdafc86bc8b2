import { expect, test } from "vitest";
import { likelyTime } from "./likely-time.ts";

test.each([
  [7, 0, "07:00"],
  [11, 59, "11:59"],
  [12, 0, "12:00"],
  [12, 30, "12:30"],
  [1, 5, "13:05"],
  [5, 15, "17:15"],
  [6, 59, "18:59"],
])("%i:%i is said of %s", (hours, minutes, time) => {
  expect(likelyTime(hours, minutes)).toBe(time);
});
