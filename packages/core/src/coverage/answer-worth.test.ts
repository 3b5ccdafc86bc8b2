import { describe, expect, it } from "vitest";
import { QUARTER_MINUTES, WEEK_QUARTERS } from "../time/week-ring.ts";
import { meanAnswerWorth, worthOfWait } from "./answer-worth.ts";

const evenly = new Array<number>(WEEK_QUARTERS).fill(1 / WEEK_QUARTERS);

describe("worthOfWait", () => {
  it("is 1 at once and half after the half-life", () => {
    expect(worthOfWait(0, 2)).toBe(1);
    expect(worthOfWait(120, 2)).toBe(0.5);
  });
});

describe("meanAnswerWorth", () => {
  it("is nothing without a check", () => {
    expect(meanAnswerWorth([], { arrivals: evenly, halfLifeHours: 4 })).toBe(0);
  });

  it("takes each quarter hour to the first check after it, over the week's end", () => {
    const checks = [{ minuteOfWeek: 600 }, { minuteOfWeek: 9000 }];
    const waitOf = (quarter: number) => {
      const next = [40, 600, 40 + WEEK_QUARTERS].find((check) => check >= quarter + 1) ?? 0;
      return (next - quarter) * QUARTER_MINUTES;
    };
    const expected = evenly.reduce((total, share, quarter) => total + share * worthOfWait(waitOf(quarter), 4), 0);
    expect(meanAnswerWorth(checks, { arrivals: evenly, halfLifeHours: 4 })).toBeCloseTo(expected, 12);
  });

  it("rises with every check that is added", () => {
    const timing = { arrivals: evenly, halfLifeHours: 4 };
    const one = meanAnswerWorth([{ minuteOfWeek: 975 }], timing);
    const two = meanAnswerWorth([{ minuteOfWeek: 975 }, { minuteOfWeek: 5000 }], timing);
    expect(two).toBeGreaterThan(one);
  });
});
