import { sum } from "../sum.ts";
import { onWeekRing, WEEK_MINUTES } from "../time/week-ring.ts";
import type { OpenSpan } from "./opening-hours.ts";

/**
 * A stretch of the week in which arrivals wait alike: at its beginning `waitMinutes` until the next check; while the clock
 * runs, each minute later is a minute less, and while it stands (closed hours on the working clock) all wait the same.
 */
export type WaitPiece = {
  readonly lengthMinutes: number;
  /** Wall-clock minutes from the check before to the beginning of the piece. */
  readonly sinceCheckMinutes: number;
  readonly waitMinutes: number;
  readonly clockRuns: boolean;
  /** How much longer the clock runs after the check that ends the wait: by the wall for good, else until closing. */
  readonly runsOnMinutes: number;
};

/** How long a message waits for the next check, for every arrival of the week; pieces cover it once. Empty without checks. */
export type ReplyWaits = readonly WaitPiece[];

/**
 * The waits between checks, given as minutes of the week. With opening hours only open minutes count: a message that
 * arrives in closed hours begins to wait when the business opens, unless a check comes first.
 */
export function replyWaits(checkMinutes: readonly number[], openSpans?: readonly OpenSpan[]): ReplyWaits {
  const checks = [...new Set(checkMinutes.map(onWeekRing))].sort((a, b) => a - b);
  // The week before too, as the first gap may begin in it; latest first.
  const thisAndLast = openSpans && [...openSpans.map((span) => shift(span, -WEEK_MINUTES)), ...openSpans];
  const latestFirst = thisAndLast?.toReversed() ?? [];
  const ahead = thisAndLast?.flatMap((span) => [span, shift(span, WEEK_MINUTES)]).sort((a, b) => a.from - b.from) ?? [];
  return checks.flatMap((check, index) => {
    const before = index === 0 ? (checks.at(-1) ?? check) - WEEK_MINUTES : (checks[index - 1] ?? check);
    if (openSpans === undefined) return [wholeGap(check - before)];
    return piecesOfGap({ before, check, latestFirst, runsOnMinutes: minutesToClosing(check, ahead) });
  });
}

function shift({ from, to }: OpenSpan, minutes: number): OpenSpan {
  return { from: from + minutes, to: to + minutes };
}

function wholeGap(gapMinutes: number): WaitPiece {
  return {
    lengthMinutes: gapMinutes,
    sinceCheckMinutes: 0,
    waitMinutes: gapMinutes,
    clockRuns: true,
    runsOnMinutes: Infinity,
  };
}

function piecesOfGap(gap: {
  readonly before: number;
  readonly check: number;
  readonly latestFirst: readonly OpenSpan[];
  readonly runsOnMinutes: number;
}): WaitPiece[] {
  const { before, check, runsOnMinutes } = gap;
  const pieces: WaitPiece[] = [];
  let waitMinutes = 0;
  let end = check;
  const add = (start: number, clockRuns: boolean) => {
    if (start >= end) return;
    if (clockRuns) waitMinutes += end - start;
    pieces.push({
      lengthMinutes: end - start,
      sinceCheckMinutes: start - before,
      waitMinutes,
      clockRuns,
      runsOnMinutes,
    });
    end = start;
  };
  // Backwards from the check, where the wait is none.
  for (const { from, to } of gap.latestFirst) {
    if (to <= before || from >= check) continue;
    add(Math.max(to, before), false);
    add(Math.max(from, before), true);
  }
  add(before, false);
  return pieces.reverse();
}

/** A closed stretch shorter than this is a break: a look that goes past its beginning may last until its end. */
const CLOSING_MINUTES = 120;

function minutesToClosing(check: number, ahead: readonly OpenSpan[]): number {
  let openMinutes = 0;
  let now = check;
  for (const { from, to } of ahead) {
    if (to <= check) continue;
    if (from - now >= CLOSING_MINUTES) break;
    openMinutes += Math.max(0, to - Math.max(from, now));
    now = Math.max(now, to);
  }
  return openMinutes;
}

/** Share of the week's arrivals that wait no longer than this, 0 to 1. */
export function shareWaitingAtMost(waits: ReplyWaits, minutes: number): number {
  if (minutes < 0) return 0;
  let lucky = 0;
  for (const { lengthMinutes, waitMinutes, clockRuns } of waits) {
    if (clockRuns) lucky += Math.min(lengthMinutes, Math.max(0, minutes - (waitMinutes - lengthMinutes)));
    else if (waitMinutes <= minutes) lucky += lengthMinutes;
  }
  return lucky / WEEK_MINUTES;
}

/** Mean wait; undefined without checks. */
export function meanWaitMinutes(waits: ReplyWaits): number | undefined {
  if (waits.length === 0) return undefined;
  const total = waits.map(
    ({ lengthMinutes, waitMinutes, clockRuns }) =>
      lengthMinutes * (clockRuns ? waitMinutes - lengthMinutes / 2 : waitMinutes),
  );
  return sum(total) / WEEK_MINUTES;
}

/** Longest wait; undefined without checks. */
export function worstWaitMinutes(waits: ReplyWaits): number | undefined {
  return waits.length === 0 ? undefined : Math.max(...waits.map(({ waitMinutes }) => waitMinutes));
}

/** The wait that a share of all arrivals does not exceed; undefined without checks. */
export function waitMinutesAtLevel(waits: ReplyWaits, level: number): number | undefined {
  const edges = waits.flatMap(({ lengthMinutes, waitMinutes, clockRuns }) =>
    clockRuns ? [waitMinutes - lengthMinutes, waitMinutes] : [waitMinutes],
  );
  let lower = { minutes: 0, share: 0 };
  for (const minutes of [...new Set(edges)].sort((a, b) => a - b)) {
    const upper = { minutes, share: shareWaitingAtMost(waits, minutes) };
    if (reachesLevel(upper.share, level)) return betweenEdges(lower, { ...upper, waits, level });
    lower = upper;
  }
  return undefined;
}

/** Whether a share of the week's arrivals is as large as a share that was written down. */
export function reachesLevel(share: number, level: number): boolean {
  return share >= level - SHARE_NOISE;
}

/** Sums of exact minutes divided by the week differ from a share written down by less than this. */
export const SHARE_NOISE = 1e-12;

type Edge = { readonly minutes: number; readonly share: number };

// Between two edges the share grows evenly; what it jumps by at the upper edge comes from pieces where the clock stands.
function betweenEdges(lower: Edge, upper: Edge & { readonly waits: ReplyWaits; readonly level: number }): number {
  const standing = upper.waits.filter(({ clockRuns, waitMinutes }) => !clockRuns && waitMinutes === upper.minutes);
  const grown = upper.share - sum(standing.map(({ lengthMinutes }) => lengthMinutes)) / WEEK_MINUTES;
  if (upper.level >= grown || grown <= lower.share) return upper.minutes;
  const way = Math.max(0, upper.level - lower.share) / (grown - lower.share);
  return lower.minutes + way * (upper.minutes - lower.minutes);
}
