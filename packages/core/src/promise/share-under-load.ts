import { sum } from "../sum.ts";
import { WEEK_MINUTES } from "../time/week-ring.ts";
import { poissonAtMost, poissonMoreThan } from "./poisson-at-most.ts";
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
  // Checks at the same hours of several days make the same pieces again and again.
  const known = new Map<string, number>();
  const lucky = waits.map((piece) => {
    const key = `${piece.lengthMinutes} ${piece.sinceCheckMinutes} ${piece.waitMinutes} ${piece.clockRuns}`;
    const minutes = known.get(key) ?? luckyMinutes(piece, within);
    known.set(key, minutes);
    return minutes;
  });
  return Math.min(1, sum(lucky) / WEEK_MINUTES);
}

// Minutes of the piece, each weighed with the probability that a message arriving then is answered in time.
function luckyMinutes(piece: WaitPiece, within: ReplyLoad & { readonly minutes: number }): number {
  const { lengthMinutes, sinceCheckMinutes, waitMinutes, clockRuns } = piece;
  const { minutesPerMessage } = within;
  const perMinute = within.messagesPerWeek / WEEK_MINUTES;
  const spare = within.minutes - waitMinutes;
  const answersAt = (position: number) => Math.floor((spare + position) / minutesPerMessage + ROUNDING);
  const luckyUntil = (position: number, answersInTime: number) =>
    meanTimeBelow(answersInTime, { perMinute, until: sinceCheckMinutes + position });
  if (!clockRuns) return luckyUntil(lengthMinutes, answersAt(0)) - luckyUntil(0, answersAt(0));
  const from = Math.max(0, minutesPerMessage - spare);
  if (from >= lengthMinutes) return 0;
  let answersInTime = answersAt(from);
  const isCertain = (answers: number) =>
    poissonMoreThan(answers - 1, perMinute * (sinceCheckMinutes + lengthMinutes)) < NEGLIGIBLE;
  if (perMinute === 0 || isCertain(answersInTime)) return lengthMinutes - from;
  // Each further answer that fits in time begins a new stretch of the piece. Over all the time before a boundary, one answer
  // more counts for 1 / perMinute times the probability that more messages than that have come in by then: so much less is
  // the sum over the stretches than the last one's number of answers, taken from the beginning.
  let lacking = 0;
  for (;;) {
    const to = (answersInTime + 1) * minutesPerMessage - spare;
    if (to >= lengthMinutes) break;
    const moreByThen = poissonMoreThan(answersInTime, perMinute * (sinceCheckMinutes + to));
    lacking += moreByThen / perMinute;
    answersInTime += 1;
    if (moreByThen < NEGLIGIBLE && isCertain(answersInTime)) break;
  }
  return luckyUntil(lengthMinutes, answersInTime) - luckyUntil(from, answersAt(from)) - lacking;
}

/** Keeps a stretch that begins at a whole number of answers from counting one less. */
const ROUNDING = 1e-9;
/** Probabilities below this change nothing that is shown. */
const NEGLIGIBLE = 1e-14;

// The mean of the time, cut at `until`, during which fewer than `answersInTime` messages have come in: the integral of the
// probability that a message arriving then finds room among them.
function meanTimeBelow(answersInTime: number, stream: { readonly perMinute: number; readonly until: number }): number {
  if (answersInTime < 1) return 0;
  if (stream.perMinute === 0) return stream.until;
  const mean = stream.perMinute * stream.until;
  const reached = (answersInTime / stream.perMinute) * poissonMoreThan(answersInTime, mean);
  return reached + stream.until * poissonAtMost(answersInTime - 1, mean);
}
