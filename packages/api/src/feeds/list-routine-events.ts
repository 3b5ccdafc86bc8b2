import {
  addDays,
  firstOccurrence,
  freeDaysOfBlock,
  type Instant,
  type IsoDate,
  listZoneChanges,
  occurrencesBetween,
  type Plan,
  type RoutineBlock,
} from "@porchlight/core";
import { findChangedNight } from "./changed-night.ts";
import type { FeedEvent } from "./feed-event.ts";
import { type FeedPlan, type FeedSource, linkOf } from "./feed-source.ts";
import { namesOnce, uidOf } from "./name-event.ts";

/** Each block of the routine as it repeats, at hours of its own person's clock. */
export function listRoutineEvents(
  { plan, version, createdAt }: FeedPlan,
  { workspaceId, feed, until, base, words }: FeedSource,
): FeedEvent[] {
  const name = namesOnce();
  const blocks = plan.routine.filter(({ person }) => feed.person === undefined || person === feed.person);
  return blocks.flatMap((block) => {
    const { person, activity, isLook, time, zone, minutes } = block;
    const what = isLook ? words("feed.look") : words(`activity.${activity}`);
    // In another plan the same thing is at another hour, and moves there.
    const uid = uidOf("routine", name([workspaceId, person, activity, String(isLook)]));
    const first = firstDayOf(block, plan);
    if (first === undefined) return [];
    const except = freeDaysOfBlock(block, { plan, from: first, to: until });
    const apart = listDaysApart(block, { plan, first, until }).filter(({ day }) => !except.includes(day));
    const common = {
      sequence: version,
      changedAt: createdAt,
      title: feed.person === undefined ? words("feed.withPerson", { person, what }) : what,
      text: words("feed.visitText", { minutes }),
      ...linkOf(base, `/w/${workspaceId}/plan`),
      isTentative: false,
      isBusy: true,
    };
    const repeats = { rule: block.rrule, except: [...except, ...apart.map(({ day }) => day)].toSorted() };
    const whole: FeedEvent = { ...common, uid, when: { kind: "stretch", date: first, time, zone, minutes, repeats } };
    const nights = apart.map(
      ({ day, startsAt }): FeedEvent => ({
        ...common,
        uid: `${day}-${uid}`,
        when: { kind: "moment", startsAt, minutes },
      }),
    );
    return [whole, ...nights];
  });
}

type ApartDay = { readonly day: IsoDate; readonly startsAt: Instant };

/** Days of a block around changes of clocks, which stand by themselves: what repeats is read otherwise by every program there. */
function listDaysApart(
  { rrule, time, zone, phaseWeeks, minutes }: RoutineBlock,
  { plan, first, until }: { readonly plan: Plan; readonly first: IsoDate; readonly until: IsoDate },
): ApartDay[] {
  const { changes } = listZoneChanges(zone, { from: first, to: until });
  const days = new Set(changes.flatMap(({ date }) => [-1, 0, 1].map((by) => addDays(date, by))));
  const anchor = addDays(plan.startsOn, phaseWeeks * 7);
  return [...days].flatMap((day) => {
    if (occurrencesBetween(rrule, { from: day, to: day, anchor }).length === 0) return [];
    const startsAt = findChangedNight({ date: day, time, zone, minutes });
    return startsAt === undefined ? [] : [{ day, startsAt }];
  });
}

function firstDayOf({ rrule, phaseWeeks }: RoutineBlock, { startsOn }: Plan): IsoDate | undefined {
  const anchor = addDays(startsOn, phaseWeeks * 7);
  return firstOccurrence(rrule, { from: anchor, anchor });
}
