import { sum } from "../sum.ts";
import { WEEK_MINUTES } from "../time/week-ring.ts";
import { poissonAtMost } from "./poisson-at-most.ts";
import { type ReplyWaits, shareWaitingAtMost, type WaitPiece } from "./reply-waits.ts";

/** Messages that need an answer, and the minutes that each takes. */
export type ReplyLoad = {
  /** Messages that need an answer, 0 or more. */
  readonly messagesPerWeek: number;
  /** Minutes that one answer takes, 0 or more. */
  readonly minutesPerMessage: number;
};

/**
 * Share of messages answered within these minutes when a check begins to answer after a while, with what has gathered or
 * all at once. On a clock that stands after closing, an answer given late in the evening is no later than closing time.
 */
export function shareAnswered(
  waits: ReplyWaits,
  within: { readonly minutes: number; readonly delayMinutes: number; readonly load: ReplyLoad | undefined },
): number {
  const { minutes, delayMinutes, load } = within;
  const isSure = ({ waitMinutes, runsOnMinutes }: WaitPiece) => waitMinutes + runsOnMinutes <= minutes;
  const others = waits.filter((piece) => !isSure(piece));
  const left = { minutes: minutes - delayMinutes };
  const share = load ? shareUnderLoad(others, { ...load, ...left }) : shareWaitingAtMost(others, left.minutes);
  return Math.min(1, share + sum(waits.filter(isSure).map(({ lengthMinutes }) => lengthMinutes)) / WEEK_MINUTES);
}

/**
 * Share of messages answered within these minutes when a check answers what has gathered, oldest first: a message also
 * waits for those before it. Arrivals are a Poisson stream (a vacation queue in light traffic; E103).
 */
export function shareUnderLoad(waits: ReplyWaits, within: ReplyLoad & { readonly minutes: number }): number {
  const lucky = waits.map((piece) => luckyMinutes(piece, within));
  return Math.min(1, lucky.reduce((total, minutes) => total + minutes, 0) / WEEK_MINUTES);
}

// Minutes of the piece, each weighed with the probability that a message arriving then is answered in time.
function luckyMinutes(piece: WaitPiece, within: ReplyLoad & { readonly minutes: number }): number {
  const { lengthMinutes, sinceCheckMinutes, waitMinutes, clockRuns } = piece;
  const perMinute = within.messagesPerWeek / WEEK_MINUTES;
  const spare = within.minutes - waitMinutes;
  const luckyUntil = (to: number, answersInTime: number) =>
    meanTimeBelow(answersInTime, { perMinute, until: sinceCheckMinutes + to });
  const answersAt = (position: number) => Math.floor((spare + position) / within.minutesPerMessage + ROUNDING);
  if (!clockRuns) return luckyUntil(lengthMinutes, answersAt(0)) - luckyUntil(0, answersAt(0));
  const messagesAtMost = perMinute * (sinceCheckMinutes + lengthMinutes);
  let total = 0;
  let from = Math.max(0, within.minutesPerMessage - spare);
  // Each further answer that fits in time begins a new stretch of the piece.
  for (let answersInTime = answersAt(from); from < lengthMinutes; answersInTime += 1) {
    if (poissonAtMost(answersInTime - 1, messagesAtMost) > CERTAIN) return total + lengthMinutes - from;
    const to = Math.min(lengthMinutes, (answersInTime + 1) * within.minutesPerMessage - spare);
    total += luckyUntil(to, answersInTime) - luckyUntil(from, answersInTime);
    from = to;
  }
  return total;
}

/** Keeps a stretch that begins at a whole number of answers from counting one less. */
const ROUNDING = 1e-9;
/** From this probability on, every further minute of a piece is as good as certain. */
const CERTAIN = 1 - 1e-14;

// The mean of the time, cut at `until`, during which fewer than `answersInTime` messages have come in: the integral of the
// probability that a message arriving then finds room among them.
function meanTimeBelow(answersInTime: number, stream: { readonly perMinute: number; readonly until: number }): number {
  if (answersInTime < 1) return 0;
  if (stream.perMinute === 0) return stream.until;
  const mean = stream.perMinute * stream.until;
  const reached = (answersInTime / stream.perMinute) * (1 - poissonAtMost(answersInTime, mean));
  return reached + stream.until * poissonAtMost(answersInTime - 1, mean);
}
