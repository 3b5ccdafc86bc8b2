import { expect, test } from "vitest";
import { type PromotionSlot, placePromotions, WHOLE } from "./place-promotions.ts";

const plain = (count: number): PromotionSlot[] => Array(count).fill({ isRunUp: false, isPinned: false });
const runUp = (count: number): PromotionSlot[] => Array(count).fill({ isRunUp: true, isPinned: false });
const pin: PromotionSlot = { isRunUp: true, isPinned: true };

function place(slots: readonly PromotionSlot[], share: number, options: { level?: number; most?: number } = {}) {
  const level = Math.round((options.level ?? 0) * WHOLE);
  const rates = { share: Math.round(share * WHOLE), most: Math.round((options.most ?? 0.33) * WHOLE) };
  const placed = placePromotions({ slots, rates, level, target: level + slots.length * rates.share });
  const positions = placed.isPromotion.flatMap((is, index) => (is ? [index + 1] : []));
  return { positions, level: placed.level / WHOLE };
}

test("without events the gaps are even", () => {
  expect(place(plain(20), 0.2)).toEqual({ positions: [5, 10, 15, 20], level: 4 });
  expect(place(plain(10), 0.3, { level: 0.5 })).toEqual({ positions: [2, 5, 9], level: 3.5 });
});

test("a season goes on from where the last one ended", () => {
  const first = place(plain(7), 0.2, { level: 0.3 });
  const second = place(plain(13), 0.2, { level: first.level });
  const whole = place(plain(20), 0.2, { level: 0.3 });
  expect([...first.positions, ...second.positions.map((position) => position + 7)]).toEqual(whole.positions);
});

test("an event's day promotes, and its run-up more often than the rest", () => {
  const slots = [...plain(20), ...runUp(11), pin, ...plain(4)];
  expect(place(slots, 0.15, { level: 0.4 })).toEqual({ positions: [7, 17, 24, 28, 32], level: 5.8 });
});

test("a pull does not cost the season more than its share", () => {
  const slots = [...plain(6), ...runUp(5), pin, ...plain(24)];
  const { positions, level } = place(slots, 0.15, { level: 0.4 });
  expect(positions).toContain(12);
  expect(level).toBeCloseTo(0.4 + 36 * 0.15, 8);
});

test("a season too poor for a promotion leaves the event without", () => {
  expect(place([...runUp(2), pin], 0.1)).toEqual({ positions: [], level: 0.3 });
});

test("two pins side by side do not both promote", () => {
  expect(place([...plain(10), ...runUp(5), pin, pin, ...plain(20)], 0.2).positions).not.toContain(17);
});

test("without a share nothing promotes", () => {
  expect(place([...plain(5), pin], 0, { most: 0 })).toEqual({ positions: [], level: 0 });
});
