import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { FLOOD_ANSWER_LOSS_MAX, FLOOD_BLOCK_MINUTES, FLOOD_SHARE } from "../facts/flood-facts.ts";
import type { Candidate } from "./candidate.ts";
import { ceilMinutes } from "./ceil-minutes.ts";
import { type ChannelMinutes, channelMinutesAt } from "./channel-minutes.ts";
import { answerWorthFor, openValueOf } from "./channel-value.ts";
import type { Situation, Week } from "./choose-week.ts";
import type { RatedPattern } from "./rate-patterns.ts";
import { VALUE_UNITS } from "./week-options.ts";

/** More messages than minutes: one door stays open, and every spare minute goes into answering there. */
export type Flood = {
  readonly door: Candidate;
  /** Minutes a week that answering everybody at the door would take. */
  readonly wantedAnswerMinutes: number;
  /** Minutes a week that there are for it. */
  readonly answerMinutes: number;
  /** Share of the door's messages that get an answer, 0 to 1. */
  readonly answeredShare: number;
};

type FloodedSituation = Situation & { readonly usableMinutes: number };

/**
 * The flood, where there is one: nothing with messages could be opened because of them, or a must was left out whose answers
 * alone take half of the minutes.
 */
export function settleFlood(
  situation: FloodedSituation,
  week: Week,
): { readonly flood: Flood; readonly week: Week } | undefined {
  const doors = listFloodedDoors(situation, week);
  const musts = doors.filter(({ isMust }) => isMust);
  const ranked = [...(musts.length > 0 ? musts : doors)].sort(
    (a, b) => answerWorthOf(b, situation) - answerWorthOf(a, situation),
  );
  for (const door of ranked) {
    const pattern = choosePattern(door, situation);
    if (pattern) return openDoor(door, pattern, situation);
  }
  return undefined;
}

function listFloodedDoors(situation: FloodedSituation, week: Week): Candidate[] {
  const withMessages = situation.candidates.filter(({ isNew, messagesPerWeek }) => !isNew && messagesPerWeek > 0);
  if (!withMessages.some(({ channel }) => week.rates.has(channel))) {
    return withMessages.filter((door) => isDrowned(door, situation));
  }
  return withMessages.filter(
    (door) =>
      door.isMust &&
      !week.rates.has(door.channel) &&
      answerMinutesOf(door) > situation.usableMinutes * FLOOD_SHARE.value,
  );
}

// It would fit were it not for its messages.
function isDrowned(door: Candidate, situation: FloodedSituation): boolean {
  const thinnest = situation.patterns[0];
  if (!thinnest) return false;
  const room = roomForAnswers(door, thinnest, situation);
  return room > 0 && room < answerMinutesOf(door);
}

// The thinnest week that leaves out fewest days, keeps a sitting short and does not eat the answers up; where none keeps a
// sitting short, the one with the shortest.
function choosePattern(door: Candidate, situation: FloodedSituation): RatedPattern | undefined {
  const answersUnder = (pattern: RatedPattern) =>
    Math.min(answerMinutesOf(door), roomForAnswers(door, pattern, situation));
  const most = Math.max(0, ...situation.patterns.map(answersUnder));
  if (most === 0) return undefined;
  const good = situation.patterns.filter(
    (pattern) => answersUnder(pattern) >= most * (1 - FLOOD_ANSWER_LOSS_MAX.value),
  );
  const short = good.filter((pattern) => blockMinutes(door, pattern, situation) <= FLOOD_BLOCK_MINUTES.value);
  const [best] =
    short.length > 0
      ? [...short].sort((a, b) => b.pattern.dayShare - a.pattern.dayShare || a.checkCount - b.checkCount)
      : [...good].sort((a, b) => blockMinutes(door, a, situation) - blockMinutes(door, b, situation));
  return best;
}

function openDoor(
  door: Candidate,
  pattern: RatedPattern,
  situation: FloodedSituation,
): { readonly flood: Flood; readonly week: Week } {
  const wantedAnswerMinutes = answerMinutesOf(door);
  const answerMinutes = Math.min(wantedAnswerMinutes, roomForAnswers(door, pattern, situation));
  const rate = floorOf(door);
  const value = pattern.ownValue + openValueOf(door, { rate, goals: situation.goals, timing: pattern.timing });
  const fixed = fixedMinutes(minutesAtFloor(door, pattern));
  return {
    flood: { door, wantedAnswerMinutes, answerMinutes, answeredShare: answerMinutes / wantedAnswerMinutes },
    week: {
      pattern,
      rates: new Map([[door.channel, rate]]),
      minutes: pattern.startMinutes + ceilMinutes(fixed + answerMinutes),
      value: Math.round(value * VALUE_UNITS),
    },
  };
}

function roomForAnswers(door: Candidate, pattern: RatedPattern, situation: FloodedSituation): number {
  return situation.planningMinutes - pattern.startMinutes - fixedMinutes(minutesAtFloor(door, pattern));
}

function blockMinutes(door: Candidate, pattern: RatedPattern, situation: FloodedSituation): number {
  const answers = Math.min(answerMinutesOf(door), roomForAnswers(door, pattern, situation));
  return (pattern.startMinutes + minutesAtFloor(door, pattern).look + answers) / pattern.checkCount;
}

function fixedMinutes({ posts, engage, manage, look }: ChannelMinutes): number {
  return posts + engage + manage + look;
}

function minutesAtFloor(door: Candidate, { checkCount }: Pick<RatedPattern, "checkCount">): ChannelMinutes {
  return channelMinutesAt(door, { rate: floorOf(door), checkCount });
}

function answerMinutesOf(door: Candidate): number {
  return minutesAtFloor(door, { checkCount: 0 }).answers;
}

function floorOf({ channel }: Candidate): number {
  return CHANNEL_FACTS[channel].floor.value;
}

function answerWorthOf(door: Candidate, { goals }: FloodedSituation): number {
  return goals.reduce((total, { goal, share }) => total + share * answerWorthFor(goal, door, 1), 0);
}
