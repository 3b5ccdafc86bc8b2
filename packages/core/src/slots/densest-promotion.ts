import type { Channel } from "../facts/vocabulary.ts";
import { addDays, type DateRange, type IsoDate, isWithin } from "../time/iso-date.ts";
import type { Slot } from "./slot.ts";

/** What a follower remembers as "lately": the limit of promotion is held over these days of a channel. */
export const PROMO_WINDOW_DAYS = 28;
/** Fewer posts than this say nothing about a share. */
export const PROMO_POSTS_MIN = 5;

/** Four weeks of one channel, by what they hold. */
export type PromotionWindow = {
  /** Whose posts they are. */
  readonly channel: Channel;
  /** The day of its last slot. */
  readonly endsOn: IsoDate;
  /** How many of its slots promote. */
  readonly promoCount: number;
  /** How many slots it has. */
  readonly postCount: number;
  /** Whether the limit, rounded up to whole posts, is kept. */
  readonly isWithinLimit: boolean;
};

/**
 * Of all four weeks of a channel that end within the range, those that come nearest to the limit of promotion or go furthest
 * beyond it; among equals those with most promotion, then the earliest. Undefined where none has enough posts to speak of.
 */
export function densestPromotion(
  slots: readonly Pick<Slot, "channel" | "date" | "category">[],
  options: { readonly range: DateRange; readonly promoShareMax: number },
): PromotionWindow | undefined {
  const channels = [...new Set(slots.map(({ channel }) => channel))];
  const windows = channels.flatMap((channel) => {
    const ofChannel = slots.filter((slot) => slot.channel === channel);
    return ofChannel
      .filter(({ date }) => isWithin(date, options.range))
      .map(({ date }) => windowEnding(date, { channel, ofChannel, promoShareMax: options.promoShareMax }));
  });
  const telling = windows.filter(({ window }) => window.postCount >= PROMO_POSTS_MIN);
  return telling.toSorted(
    (a, b) => b.excess - a.excess || b.window.promoCount - a.window.promoCount || compareDays(a.window, b.window),
  )[0]?.window;
}

type Excess = { readonly excess: number; readonly window: PromotionWindow };

function windowEnding(
  endsOn: IsoDate,
  of: {
    readonly channel: Channel;
    readonly ofChannel: readonly Pick<Slot, "date" | "category">[];
    readonly promoShareMax: number;
  },
): Excess {
  const days = { from: addDays(endsOn, 1 - PROMO_WINDOW_DAYS), to: endsOn };
  const inside = of.ofChannel.filter(({ date }) => isWithin(date, days));
  const promoCount = inside.filter(({ category }) => category === "promote").length;
  const excess = promoCount - Math.ceil(inside.length * of.promoShareMax);
  return {
    excess,
    window: { channel: of.channel, endsOn, promoCount, postCount: inside.length, isWithinLimit: excess <= 0 },
  };
}

function compareDays(a: PromotionWindow, b: PromotionWindow): number {
  if (a.endsOn === b.endsOn) return 0;
  return a.endsOn < b.endsOn ? -1 : 1;
}
