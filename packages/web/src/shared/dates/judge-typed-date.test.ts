import { describe, expect, it } from "vitest";
import { judgeTypedDate } from "./judge-typed-date.ts";

const anyDay = { monthFirst: true, first: undefined };

describe("judgeTypedDate", () => {
  it("takes a day that can be read", () => {
    expect(judgeTypedDate("12/24/2026", anyDay)).toEqual({ day: "2026-12-24" });
    expect(judgeTypedDate("12/24/2026", { ...anyDay, first: "2026-12-24" })).toEqual({ day: "2026-12-24" });
  });

  it("says what could not be read", () => {
    expect(judgeTypedDate(" Christmas ", anyDay)).toEqual({
      problem: { code: "date-not-read", facts: { text: "Christmas", example: "2026-12-24" } },
    });
  });

  it("says from when on a day is taken", () => {
    expect(judgeTypedDate("12/24/2026", { ...anyDay, first: "2026-12-25" })).toEqual({
      problem: { code: "date-too-early", facts: { text: "12/24/2026", first: "2026-12-25" } },
    });
  });
});
