import { describe, expect, it } from "vitest";
import { arrivalShares } from "./arrivals.ts";

const LONDON = { businessZone: "Europe/London", startsOn: "2026-11-23" } as const;
const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

describe("arrivalShares", () => {
  it("sums to 1, with five times as much by day as by night", () => {
    const shares = arrivalShares([{ label: "Here", zone: "Europe/London", share: 3 }], LONDON);
    expect(sum(shares)).toBeCloseTo(1, 12);
    expect((shares[8 * 4] ?? 0) / (shares[8 * 4 - 1] ?? 0)).toBeCloseTo(5, 12);
    expect((shares[22 * 4 - 1] ?? 0) / (shares[22 * 4] ?? 0)).toBeCloseTo(5, 12);
  });

  it("moves a far audience's day onto the business's clock", () => {
    // Sydney is eleven hours ahead in November: its eight in the morning is London's nine in the evening.
    const shares = arrivalShares([{ label: "Far", zone: "Australia/Sydney", share: 1 }], LONDON);
    expect((shares[21 * 4] ?? 0) / (shares[21 * 4 - 1] ?? 0)).toBeCloseTo(5, 12);
  });

  it("weighs audiences by their share, in whatever order they stand", () => {
    const audience = [
      { label: "A", zone: "Europe/London", share: 0.3 },
      { label: "B", zone: "America/New_York", share: 0.6 },
      { label: "C", zone: "Europe/London", share: 0.1 },
    ];
    expect(arrivalShares([...audience].reverse(), LONDON)).toEqual(arrivalShares(audience, LONDON));
  });

  it("is even without an audience", () => {
    expect(new Set(arrivalShares([], LONDON))).toEqual(new Set([1 / 672]));
  });
});
