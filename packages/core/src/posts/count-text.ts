import { TEXT_LIMITS, type TextLimit, type TextUnit } from "../facts/text-limits.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { measureAtMost, measureText } from "./measure-text.ts";

/** The length of a text beside the limit of its channel. */
export type TextCount = {
  /** 0 or more, in `unit`. */
  readonly length: number;
  /** Absent where the channel sets none. */
  readonly limit?: number;
  /** How the network counts; words under `textUnit` in the catalogue. */
  readonly unit: TextUnit;
  /** How much too long, in the same unit; 0 when it fits. */
  readonly over: number;
};

/** How long a text is on a channel, by that network's own way of counting; of several limits the one that is nearest. */
export function countText(text: string, channel: Channel): TextCount {
  return countAgainstLimits(text, TEXT_LIMITS[channel].value);
}

/** True for a text that is within every limit of a channel at first sight; most are. */
export function surelyFits(text: string, channel: Channel): boolean {
  return TEXT_LIMITS[channel].value.every(({ most, unit }) => measureAtMost(text, unit) <= most);
}

/** How long a text is, beside the nearest of these limits. */
export function countAgainstLimits(text: string, limits: readonly TextLimit[]): TextCount {
  const counts = limits.map((limit) => countAgainst(text, limit));
  const [first, ...rest] = counts;
  if (first === undefined) return { length: measureText(text, "characters"), unit: "characters", over: 0 };
  return rest.reduce((nearest, count) => (fullness(count) > fullness(nearest) ? count : nearest), first);
}

type LimitedCount = TextCount & { readonly limit: number };

function countAgainst(text: string, { most, unit }: TextLimit): LimitedCount {
  const length = measureText(text, unit);
  return { length, limit: most, unit, over: Math.max(0, length - most) };
}

function fullness({ length, limit }: LimitedCount): number {
  return length / limit;
}
