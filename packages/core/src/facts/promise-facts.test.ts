import { expect, test } from "vitest";
import { HOPED_REPLIES } from "./promise-facts.ts";

test("the hoped-for replies rise to everybody within the same day", () => {
  const shares = HOPED_REPLIES.value.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(HOPED_REPLIES.value.at(-1)).toEqual({ withinMinutes: 1440, share: 1 });
});
