import { MIX_RULES, type MixRule } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { type PromoTickOptions, promoTicks } from "./promo-ticks.ts";

const labelOf: PromoTickOptions["labelOf"] = (names, share) => `${names.join(" and ")}, ${Math.round(share * 100)}%`;
const aRule = (name: MixRule["name"], promoShare: number): MixRule => ({ name, promoShare, evidence: [] });

describe("promoTicks", () => {
  it("orders the rules by their share and puts those of one percentage together", () => {
    const rules = [aRule("thirds", 1 / 3), aRule("80-20", 0.2), aRule("5-3-2", 0), aRule("50-30-20", 0.2)];
    expect(promoTicks(rules, { widthPixels: 2000, labelOf }).map(({ label }) => label)).toEqual([
      "5-3-2, 0%",
      "80-20 and 50-30-20, 20%",
      "thirds, 33%",
    ]);
  });

  it("keeps labels on one row where there is room", () => {
    expect(promoTicks(MIX_RULES, { widthPixels: 4000, labelOf }).map(({ row }) => row)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([240, 320, 390, 544, 760])("never lets two labels of a row touch on a line of %s pixels", (widthPixels) => {
    const spans = promoTicks(MIX_RULES, { widthPixels, labelOf }).map(({ share, label, anchor, row }) => {
      const length = label.length * 7;
      const at = (share / 0.4) * widthPixels;
      const from = { start: at, middle: at - length / 2, end: at - length }[anchor];
      return { row, from, to: from + length };
    });
    for (const [index, span] of spans.entries()) {
      const left = spans.slice(0, index).filter(({ row }) => row === span.row);
      expect(left.every(({ to }) => to < span.from)).toBe(true);
    }
  });

  it("holds a label within the ends of the line", () => {
    const ticks = promoTicks([aRule("5-3-2", 0), aRule("thirds", 0.4)], { widthPixels: 320, labelOf });
    expect(ticks.map(({ anchor }) => anchor)).toEqual(["start", "end"]);
  });

  it("has no ticks without rules", () => {
    expect(promoTicks([], { widthPixels: 320, labelOf })).toEqual([]);
  });
});
