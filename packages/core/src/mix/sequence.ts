import { InvariantError } from "../errors.ts";
import { CATEGORIES, type Category } from "../facts/vocabulary.ts";
import { startRotation } from "./start-rotation.ts";

/**
 * Puts counted posts in order: promotion at gaps that differ by one at most and never first where anything else is
 * there, the rest as evenly as can be between. Each category comes exactly as often as `counts` says.
 * `phase` shifts where the promotion falls, so that channels do not all sell on the same day.
 *
 * @throws InvariantError for a count or phase that is not a whole number of 0 or more.
 */
export function sequence(
  counts: Readonly<Partial<Record<Category, number>>>,
  options: { readonly phase?: number } = {},
): Category[] {
  const phase = options.phase ?? 0;
  if (!Number.isSafeInteger(phase) || phase < 0) {
    throw new InvariantError(`expected a whole phase of 0 or more, got ${phase}`);
  }
  const counted = CATEGORIES.map((category) => ({ category, count: counts[category] ?? 0 })).filter(({ count }) => {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new InvariantError(`expected whole counts of 0 or more, got ${count}`);
    }
    return count > 0;
  });
  const rest = counted.filter(({ category }) => category !== "promote");
  const promoCount = counts.promote ?? 0;
  const length = counted.reduce((sum, { count }) => sum + count, 0);
  const rotation = rest.length > 0 ? startRotation(rest.map(({ count }) => count)) : undefined;
  const offset = promoOffset({ promoCount, length, phase });
  return Array.from({ length }, (_, index) => {
    const isPromo = isStep({ index, promoCount, length, offset });
    return isPromo ? "promote" : (rest[rotation?.next() ?? 0]?.category ?? "promote");
  });
}

// A balanced word: position n holds a promotion where floor((n·p + c) / q) rises, so gaps are floor(q/p) or ceil(q/p).
function isStep(word: { index: number; promoCount: number; length: number; offset: number }): boolean {
  const { index, promoCount, length, offset } = word;
  const before = Math.floor((index * promoCount + offset) / length);
  return Math.floor(((index + 1) * promoCount + offset) / length) > before;
}

// Any c below q − p keeps the first position free; the middle one is phase 0, and p more shifts the word by one position.
function promoOffset({ promoCount, length, phase }: { promoCount: number; length: number; phase: number }): number {
  const room = length - promoCount;
  return room === 0 ? 0 : (Math.floor(room / 2) + phase * promoCount) % room;
}
