import { expect, test } from "vitest";
import { insertedAt } from "./inserted-at.ts";

test("words stand apart from what is beside them", () => {
  expect(insertedAt("New stoves today", "#stoves", 10)).toBe("New stoves #stoves today");
  expect(insertedAt("New stoves today", "#stoves", 11)).toBe("New stoves #stoves today");
});

test("at the end they have a paragraph of their own, and in nothing they are all there is", () => {
  expect(insertedAt("New stoves", "#stoves", undefined)).toBe("New stoves\n\n#stoves");
  expect(insertedAt("New stoves\n", "#stoves", 99)).toBe("New stoves\n#stoves");
  expect(insertedAt("", "#stoves", 0)).toBe("#stoves");
});
