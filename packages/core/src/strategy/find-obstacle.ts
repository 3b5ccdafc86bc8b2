import { TOLD_ON } from "../facts/told-on.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { sum } from "../sum.ts";
import type { Candidate } from "./candidate.ts";
import { openValueOf, shutValueOf } from "./channel-value.ts";
import { startsMax, type Week } from "./choose-week.ts";
import {
  fewestCheckMinutes,
  minutesAtFloor,
  minutesAtRate,
  openMustsAtFloor,
  reservedMinutes,
} from "./minutes-at-floor.ts";
import { listLeftOutMusts } from "./settle-week.ts";
import type { Survey } from "./survey.ts";

/** What keeps a wanted channel shut. */
export type Obstacle =
  | MinutesObstacle
  | MustsObstacle
  | { readonly kind: "worth" | "starts" | "musts-first" | "host-shut" | "checks" };

/** The week has no room for it. */
export type MinutesObstacle = {
  readonly kind: "minutes";
  /** The rate spoken of: the lowest, or where the week would hold that the lowest at which it does enough. */
  readonly postsPerWeek: number;
  /** The lowest rate, where the week would hold it and it would do too little there. */
  readonly tooLittlePerWeek?: number;
  /** What the channel would take at that rate. */
  readonly needMinutes: number;
  /** What the plan leaves over. */
  readonly freeMinutes: number;
};

/** What must stay open does not fit together. */
type MustsObstacle = {
  readonly kind: "musts";
  /** Its lowest rate. */
  readonly postsPerWeek: number;
  /** What the channel would take at that rate. */
  readonly needMinutes: number;
  /** What all musts would take at their lowest rates, with checks, looking back and learning. */
  readonly allMinutes: number;
  /** What there is. */
  readonly usableMinutes: number;
};

/** Whether worth, minutes or a rule keeps a channel shut beside the chosen week. */
export function findObstacle(channel: Channel, survey: Survey, week: Week | undefined): Obstacle {
  const candidate = survey.candidates.find((other) => other.channel === channel);
  if (!candidate || isHostShut(channel, survey, week)) return { kind: "host-shut" };
  if (survey.patterns.length === 0) return { kind: "checks" };
  if (candidate.isMust) return weighMusts(candidate, survey, week);
  const worthyRate = cheapestWorthyRate(candidate, survey, week);
  if (worthyRate === undefined) return { kind: "worth" };
  if (week && listLeftOutMusts(survey.candidates, week).length > 0) return { kind: "musts-first" };
  if (candidate.isNew && week && startsTaken(survey, week) >= startsMax(survey.candidates)) return { kind: "starts" };
  return weighMinutes(candidate, worthyRate, { survey, week });
}

function weighMusts(candidate: Candidate, survey: Survey, week: Week | undefined): MustsObstacle {
  const { usableMinutes } = survey.capacity;
  const missing = listLeftOutMusts(survey.candidates, week).map((must) => minutesAtFloor(must, week));
  const open = week ? openMustsAtFloor(survey, week) : fewestCheckMinutes(survey);
  return {
    kind: "musts",
    postsPerWeek: candidate.rates[0] ?? 0,
    needMinutes: minutesAtFloor(candidate, week),
    // They did not fit, so they take more than there is, whatever rounding says.
    allMinutes: Math.max(usableMinutes + 1, reservedMinutes(survey) + open + sum(missing)),
    usableMinutes,
  };
}

function weighMinutes(
  candidate: Candidate,
  worthyRate: number,
  { survey, week }: { readonly survey: Survey; readonly week: Week | undefined },
): MinutesObstacle {
  const taken = reservedMinutes(survey) + (week?.minutes ?? fewestCheckMinutes(survey));
  const freeMinutes = Math.max(0, survey.capacity.usableMinutes - taken);
  const floor = candidate.rates[0] ?? worthyRate;
  const isFloorTooLittle = worthyRate > floor && minutesAtRate(candidate, floor, week) <= freeMinutes;
  const postsPerWeek = isFloorTooLittle ? worthyRate : floor;
  return {
    kind: "minutes",
    postsPerWeek,
    ...(isFloorTooLittle ? { tooLittlePerWeek: floor } : {}),
    needMinutes: minutesAtRate(candidate, postsPerWeek, week),
    freeMinutes,
  };
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
