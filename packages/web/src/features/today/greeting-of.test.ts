import { expect, test } from "vitest";
import { greetingOf } from "./greeting-of.ts";

test.each([
  ["03:59", "evening"],
  ["04:00", "morning"],
  ["11:59", "morning"],
  ["12:00", "afternoon"],
  ["17:59", "afternoon"],
  ["18:00", "evening"],
] as const)("at %s it is %s", (time, expected) => {
  expect(greetingOf(time)).toBe(expected);
});
