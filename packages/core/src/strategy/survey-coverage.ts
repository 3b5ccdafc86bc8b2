import type { Audience } from "../answers/answers.ts";
import { type ArrivalShares, arrivalShares } from "../coverage/arrivals.ts";
import { type CheckPattern, listCheckPatterns } from "../coverage/list-check-patterns.ts";
import { listPresences, mostHoursIn } from "../coverage/presences.ts";
import type { Responder } from "../coverage/responders.ts";
import { rememberLast } from "../remember.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { TimeZoneId } from "../time/zoned.ts";
import { type PatternWorths, weighPatterns } from "./pattern-worths.ts";

/** Who is there when, and when customers write. */
export type Attendance = {
  readonly responders: readonly Responder[];
  readonly audience: readonly Audience[];
  readonly businessZone: TimeZoneId;
  readonly startsOn: IsoDate;
};

/** What follows from that alone; it costs most of a plan. */
export type Coverage = {
  readonly arrivals: ArrivalShares;
  /** Every pattern that the people's windows allow, whether or not their minutes do. */
  readonly allPatterns: readonly CheckPattern[];
  readonly worthOf: PatternWorths;
};

export type SurveyCoverage = (attendance: Attendance) => Coverage;

export function surveyCoverage({ responders, audience, ...clock }: Attendance): Coverage {
  const arrivals = arrivalShares(audience, clock);
  return { arrivals, allPatterns: listCheckPatterns(responders, arrivals), worthOf: weighPatterns(arrivals) };
}

/** Keeps the last coverage: whoever changes goals, channels or somebody's minutes changes nothing about it. */
export function rememberCoverage(): SurveyCoverage {
  return rememberLast(surveyCoverage, keyOf);
}

// All that patterns are made of. Of anybody's minutes they know only who has most of those who are there alike.
function keyOf({ responders, audience, businessZone, startsOn }: Attendance): string {
  const presences = listPresences(responders).map((presence) => {
    const { zone, windows, shiftMinutes } = presence.face;
    const names = presence.members.map(({ person }) => person.name);
    return [zone, windows, shiftMinutes, names, mostHoursIn(presence).person.name];
  });
  return JSON.stringify([presences, audience.map(({ zone, share }) => [zone, share]), businessZone, startsOn]);
}
