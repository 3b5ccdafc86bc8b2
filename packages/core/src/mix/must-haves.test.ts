import { expect, test } from "vitest";
import { listMustHaves } from "./must-haves.ts";

test("a goal insists on its own category from a quarter on", () => {
  expect(listMustHaves([{ goal: "service", share: 0.25 }], 0.33)).toEqual(["help"]);
  expect(listMustHaves([{ goal: "service", share: 0.24 }], 0.33)).toEqual([]);
  expect(listMustHaves([{ goal: "community", share: 0.5 }], 0.33)).toEqual(["ask"]);
  expect(listMustHaves([{ goal: "reputation", share: 0.5 }], 0.33)).toEqual(["proof"]);
});

test("leads want promotion however small their share, unless it is ruled out", () => {
  expect(listMustHaves([{ goal: "leads", share: 0.01 }], 0.33)).toEqual(["promote"]);
  expect(listMustHaves([{ goal: "leads", share: 0.9 }], 0)).toEqual([]);
});
