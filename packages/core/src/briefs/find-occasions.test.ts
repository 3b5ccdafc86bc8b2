import { describe, expect, it } from "vitest";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import type { BriefPlace } from "./find-occasions.ts";
import { findOccasions } from "./find-occasions.ts";

const ANSWERS = someAnswers({
  closures: [{ from: "2026-12-24", to: "2027-01-01", label: "Winter break" }],
  events: [
    { label: "Open day", from: "2026-12-12", promote: true },
    { label: "Market", from: "2026-12-05", to: "2026-12-20", promote: true },
  ],
});

function occasionsAt(changes: Partial<BriefPlace>) {
  const place = { category: "promote", channel: "facebook-page", date: "2026-12-01", ...changes } as const;
  return findOccasions(somePlan({ answers: ANSWERS }), place);
}

describe("the event of a place", () => {
  it.each([
    ["2026-11-21", "lead-up"],
    ["2026-12-08", "lead-up"],
    ["2026-12-09", "last-call"],
    ["2026-12-11", "last-call"],
    ["2026-12-12", "day"],
  ] as const)("of one day is on %s at its %s", (date, stage) => {
    expect(occasionsAt({ event: "Open day", date })).toEqual([stage]);
  });

  it.each([
    ["2026-12-04", "lead-up"],
    ["2026-12-05", "day"],
    ["2026-12-16", "day"],
    ["2026-12-17", "last-call"],
    ["2026-12-20", "last-call"],
  ] as const)("of several days is on %s at its %s", (date, stage) => {
    const [first] = occasionsAt({ event: "Market", date });
    expect(first).toBe(stage);
  });

  it("is none where the place has none, or one that the plan does not know", () => {
    expect(occasionsAt({ date: "2026-12-12" })).toEqual([]);
    expect(occasionsAt({ date: "2026-12-12", event: "Closing day" })).toEqual([]);
  });
});

describe("days off", () => {
  it("are near from a week before to the day before", () => {
    expect(occasionsAt({ date: "2026-12-16" })).toEqual([]);
    expect(occasionsAt({ date: "2026-12-17" })).toEqual(["days-off"]);
    expect(occasionsAt({ date: "2026-12-23" })).toEqual(["days-off"]);
    expect(occasionsAt({ date: "2026-12-24" })).toEqual([]);
  });
});
