import type { Channel } from "../facts/vocabulary.ts";
import { addDays, daysBetween, type IsoDate, startOfWeek } from "../time/iso-date.ts";

export type SlowChannel = {
  readonly channel: Channel;
  /** 2 or 4: a post comes every so many weeks. */
  readonly everyWeeks: number;
  /** Weekday of the post, 0 for Monday. */
  readonly dayIndex: number;
  readonly startsOn: IsoDate;
  readonly lastPostOn?: IsoDate;
  /** The Monday of a week in which the plan before posts. */
  readonly postingMonday?: IsoDate;
};

/**
 * In which week, counted from the week of `startsOn`, a slow channel's posts begin. The rhythm of the plan before goes on,
 * and one that was being kept without a plan goes on from its last post; the others begin as soon as there is a week with
 * the fewest slow posts, so that two long pieces do not fall into one week. The blog chooses first.
 */
export function choosePhases(channels: readonly SlowChannel[], startsOn: IsoDate): Map<Channel, number> {
  const firstMonday = startOfWeek(startsOn);
  const load = Array.from({ length: CYCLE_WEEKS }, () => 0);
  const phases = new Map<Channel, number>();
  const settle = ({ channel, everyWeeks }: SlowChannel, phaseWeeks: number) => {
    phases.set(channel, phaseWeeks);
    for (const week of weeksOf(phaseWeeks, everyWeeks)) load[week] = (load[week] ?? 0) + 1;
  };
  const kept = channels.filter((each) => keptPhase(each, firstMonday) !== undefined);
  for (const each of kept) settle(each, keptPhase(each, firstMonday) ?? 0);
  const free = channels.filter((each) => !kept.includes(each));
  for (const each of [...free.filter(isBlog), ...free.filter((other) => !isBlog(other))]) {
    settle(each, freePhase({ channel: each, firstMonday, load }));
  }
  return phases;
}

/** Rhythms of 2 and 4 weeks repeat together after this many. */
const CYCLE_WEEKS = 4;

function isBlog({ channel }: SlowChannel): boolean {
  return channel === "blog";
}

function weeksOf(phaseWeeks: number, everyWeeks: number): number[] {
  const times = Math.max(1, CYCLE_WEEKS / everyWeeks);
  return Array.from({ length: times }, (_, index) => (phaseWeeks + index * everyWeeks) % CYCLE_WEEKS);
}

// Only a rhythm that is not broken is kept: the next post is not overdue.
function keptPhase(channel: SlowChannel, firstMonday: IsoDate): number | undefined {
  const { lastPostOn, postingMonday, everyWeeks } = channel;
  if (postingMonday !== undefined) {
    const earliest = earliestPhase(channel, firstMonday);
    const weeksAgo = daysBetween(postingMonday, addDays(firstMonday, earliest * 7)) / 7;
    return earliest + ((everyWeeks - (((weeksAgo % everyWeeks) + everyWeeks) % everyWeeks)) % everyWeeks);
  }
  if (lastPostOn === undefined) return undefined;
  const weeksAgo = daysBetween(startOfWeek(lastPostOn), firstMonday) / 7;
  const phase = everyWeeks - weeksAgo;
  return weeksAgo >= 0 && phase >= earliestPhase(channel, firstMonday) ? phase : undefined;
}

// The first week whose day is not over when the channel starts.
function earliestPhase({ dayIndex, startsOn }: SlowChannel, firstMonday: IsoDate): number {
  return Math.max(0, Math.ceil(daysBetween(addDays(firstMonday, dayIndex), startsOn) / 7));
}

function freePhase(wanted: {
  readonly channel: SlowChannel;
  readonly firstMonday: IsoDate;
  readonly load: readonly number[];
}): number {
  const { channel, firstMonday, load } = wanted;
  const earliest = earliestPhase(channel, firstMonday);
  const candidates = Array.from({ length: channel.everyWeeks }, (_, index) => earliest + index);
  const loadOf = (phase: number) =>
    weeksOf(phase, channel.everyWeeks).reduce((sum, week) => sum + (load[week] ?? 0), 0);
  return candidates.reduce((best, phase) => (loadOf(phase) < loadOf(best) ? phase : best), earliest);
}
