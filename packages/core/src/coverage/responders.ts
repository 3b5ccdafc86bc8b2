import type { Person, Role, WeeklyHours } from "../answers/answers.ts";
import { listWindows, type Window } from "../answers/windows.ts";
import { compareText } from "../compare-text.ts";
import type { IsoDate } from "../time/iso-date.ts";
import { minutesToBusinessClock } from "../time/week-ring.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** Somebody who can look at an inbox, and when. */
export type Responder = {
  readonly person: Person;
  readonly zone: TimeZoneId;
  /** On the person's own clock. */
  readonly windows: readonly Window[];
  /** Minutes to add to the person's own week to stand on the business's. */
  readonly shiftMinutes: number;
};

// Who looks first when it makes no difference: the manager's work, then the contributor's, then the owner's.
const ROLE_RANK: Readonly<Record<Role, number>> = { manager: 0, contributor: 1, owner: 2 };

/** Everybody with hours in which to answer, in an order that does not depend on how the list was written. */
export function listResponders(team: {
  readonly people: readonly Person[];
  readonly workingHours: WeeklyHours;
  readonly businessZone: TimeZoneId;
  readonly startsOn: IsoDate;
}): Responder[] {
  return team.people
    .map((person) => {
      const zone = person.zone ?? team.businessZone;
      const windows = listWindows(person.hours ?? team.workingHours);
      return { person, zone, windows, shiftMinutes: minutesToBusinessClock(zone, team) };
    })
    .filter(({ windows }) => windows.length > 0)
    .sort(byRank);
}

// More hours come first among equals, so that giving somebody an hour never makes a pattern impossible.
function byRank(a: Responder, b: Responder): number {
  return (
    ROLE_RANK[a.person.role] - ROLE_RANK[b.person.role] ||
    compareText(a.zone, b.zone) ||
    compareText(JSON.stringify(a.windows), JSON.stringify(b.windows)) ||
    b.person.hoursPerWeek - a.person.hoursPerWeek ||
    Number(b.person.trained ?? false) - Number(a.person.trained ?? false)
  );
}
