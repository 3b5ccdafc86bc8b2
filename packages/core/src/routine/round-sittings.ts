import { CHECK_BLOCK_MINUTES_MIN } from "../facts/people-facts.ts";
import { splitEvenly } from "./place-sittings.ts";

/** Minutes a week of work whose sittings can be a little longer or shorter than planned. */
export type Flexible = { readonly contribute: number; readonly engage: number };

/**
 * Makes all sittings in which a person answers equally long, in whole minutes, and never shorter than the answers need. The odd
 * minutes that this adds come from making posts, or else from joining in, so that the week's sum stays; where there is
 * neither, some sittings are a minute shorter.
 */
export function roundAnswering(
  answering: { readonly minutes: number; readonly count: number },
  flexible: Flexible,
): { readonly sizes: readonly number[]; readonly flexible: Flexible } {
  const { minutes, count } = answering;
  if (count === 0) return { sizes: [], flexible };
  const each = Math.max(CHECK_BLOCK_MINUTES_MIN.value, Math.ceil(minutes / count));
  const added = each * count - minutes;
  const sizes = new Array<number>(count).fill(each);
  if (flexible.contribute >= added) {
    return { sizes, flexible: { ...flexible, contribute: flexible.contribute - added } };
  }
  if (flexible.engage >= added) {
    return { sizes, flexible: { ...flexible, engage: flexible.engage - added } };
  }
  return { sizes: splitEvenly(minutes, count), flexible };
}

/** Makes all stays among other people's posts equally long; the odd minutes go to making posts where there is any. */
export function roundStays(
  flexible: Flexible,
  count: number,
): { readonly sizes: readonly number[]; readonly contribute: number } {
  const odd = count === 0 ? 0 : flexible.engage % count;
  const moved = flexible.contribute > 0 ? odd : 0;
  return { sizes: splitEvenly(flexible.engage - moved, count), contribute: flexible.contribute + moved };
}

/** Sittings of at most so many minutes for work that has no fixed end: round ones, and one with what is left. */
export function roundMaking(minutes: number, mostMinutes: number): number[] {
  const count = Math.ceil(minutes / mostMinutes);
  if (count <= 1) return minutes === 0 ? [] : [minutes];
  const each = Math.min(mostMinutes, Math.ceil(minutes / count / ROUND_MINUTES) * ROUND_MINUTES);
  const rounded = new Array<number>(count - 1).fill(each);
  return [...rounded, minutes - each * (count - 1)];
}

const ROUND_MINUTES = 5;
