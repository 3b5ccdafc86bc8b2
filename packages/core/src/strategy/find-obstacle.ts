import { THIN_DAY_COUNTS } from "../facts/coverage-facts.ts";
import { TOLD_ON } from "../facts/told-on.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import { channelMinutesAt, wholeMinutesOf } from "./channel-minutes.ts";
import { openValueOf, shutValueOf } from "./channel-value.ts";
import { startsMax, type Week } from "./choose-week.ts";
import { listLeftOutMusts } from "./settle-week.ts";
import type { Survey } from "./survey.ts";

/** What keeps a wanted channel shut. */
export type Obstacle =
  | {
      readonly kind: "minutes";
      readonly postsPerWeek: number;
      /** What the channel would take at that rate. */
      readonly needMinutes: number;
      /** What the chosen week leaves over. */
      readonly freeMinutes: number;
    }
  | { readonly kind: "worth" | "starts" | "musts-first" | "host-shut" | "checks" };

/** The checks of a week that has none yet: the thinnest pattern's. */
export const FEWEST_CHECKS: number = THIN_DAY_COUNTS.value[0];

/** Whether worth, minutes or a rule keeps a channel shut beside the chosen week. */
export function findObstacle(channel: Channel, survey: Survey, week: Week | undefined): Obstacle {
  const candidate = survey.candidates.find((other) => other.channel === channel);
  if (!candidate || isHostShut(channel, survey, week)) return { kind: "host-shut" };
  if (survey.patterns.length === 0) return { kind: "checks" };
  const rate = cheapestWorthyRate(candidate, survey, week);
  if (rate === undefined && !candidate.isMust) return { kind: "worth" };
  if (!candidate.isMust && week && listLeftOutMusts(survey.candidates, week).length > 0) return { kind: "musts-first" };
  const postsPerWeek = rate ?? candidate.rates[0] ?? 0;
  const needMinutes = minutesAt(candidate, postsPerWeek, week);
  const freeMinutes = Math.max(0, survey.planningMinutes - (week?.minutes ?? 0));
  if (candidate.isNew && week && startsTaken(survey, week) >= startsMax(survey.candidates)) return { kind: "starts" };
  return { kind: "minutes", postsPerWeek, needMinutes, freeMinutes };
}

/** Whole minutes a week that a channel takes at its lowest rate, under the checks of a week or the fewest there are. */
export function minutesAtFloor(candidate: Candidate, week: Week | undefined): number {
  return minutesAt(candidate, candidate.rates[0] ?? 0, week);
}

function minutesAt(candidate: Candidate, rate: number, week: Week | undefined): number {
  return wholeMinutesOf(channelMinutesAt(candidate, { rate, checkCount: week?.pattern.checkCount ?? FEWEST_CHECKS }));
}

// The first rate at which opening beats staying shut; it shows whether more minutes would change anything.
function cheapestWorthyRate(candidate: Candidate, { goals }: Survey, week: Week | undefined): number | undefined {
  const timing = week?.pattern.timing ?? {};
  return candidate.rates.find((rate) => openValueOf(candidate, { rate, goals, timing }) > shutValueOf(candidate));
}

function startsTaken({ candidates }: Survey, week: Week): number {
  return candidates.filter(({ isNew, channel }) => isNew && week.rates.has(channel)).length;
}

function isHostShut(channel: Channel, { answers }: Survey, week: Week | undefined): boolean {
  const host = answers.channels.find((other) => other.channel === TOLD_ON[channel])?.channel;
  return host !== undefined && !week?.rates.has(host);
}
