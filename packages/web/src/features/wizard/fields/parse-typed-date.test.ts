import { describe, expect, it } from "vitest";
import { parseTypedDate } from "./parse-typed-date.ts";

describe("parseTypedDate", () => {
  it("reads a day with its month as a word, and the plain form", () => {
    expect(parseTypedDate("24 Dec 2026")).toBe("2026-12-24");
    expect(parseTypedDate("December 24, 2026")).toBe("2026-12-24");
    expect(parseTypedDate(" 2026-12-24 ")).toBe("2026-12-24");
  });

  it("does not guess", () => {
    expect(parseTypedDate("3/4/2026")).toBeNull();
    expect(parseTypedDate("2026-02-30")).toBeNull();
    expect(parseTypedDate("31 Feb 2026")).toBeNull();
    expect(parseTypedDate("Christmas")).toBeNull();
    expect(parseTypedDate("24 Dec")).toBeNull();
    expect(parseTypedDate("")).toBeNull();
  });
});
