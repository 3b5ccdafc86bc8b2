import {
  ACTIVITIES,
  type Activity,
  addDays,
  type CadenceEntry,
  type Channel,
  type IsoDate,
  inZone,
  type LocalTime,
  minuteOfDay,
  occurrencesBetween,
  type Plan,
  type RecurrenceRule,
  type RoutineBlock,
  startOfWeek,
  type TimeZoneId,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from "@porchlight/core";

/** One weekday of an ordinary week, on the business's clock. */
export type GridDay = {
  readonly day: Weekday;
  readonly posts: readonly GridPost[];
  readonly checks: readonly GridCheck[];
  readonly makes: readonly GridMake[];
};

export type GridPost = {
  readonly channel: Channel;
  readonly time: LocalTime;
  /** 1 every week, 2 every other. */
  readonly everyWeeks: number;
  /** Present where the channel begins later than the plan. */
  readonly from?: IsoDate;
};

export type GridCheck = {
  readonly person: string;
  readonly time: LocalTime;
  readonly minutes: number;
  readonly everyWeeks: number;
  /** Day and time on the person's own clock, where that is another one. */
  readonly theirs?: { readonly day: Weekday; readonly time: LocalTime; readonly zone: TimeZoneId };
};

export type GridMake = {
  readonly activity: Activity;
  readonly person: string;
  /** Minutes of the day, all such blocks together. */
  readonly minutes: number;
  readonly everyWeeks: number;
};

/** The week that a plan makes, Monday first. Blocks of people in another zone stand where the business's clock has them. */
export function weekGrid(plan: Plan): readonly GridDay[] {
  const monday = mondayFrom(plan.startsOn);
  const posts = plan.cadence.flatMap((entry) => postsOf(entry, plan, monday));
  const blocks = plan.routine.flatMap((block) => blocksOf(block, plan.zone, monday));
  return WEEKDAYS.map((day) => ({
    day,
    posts: posts
      .filter((post) => post.day === day)
      .toSorted(byTime)
      .map(withoutDay),
    checks: blocks
      .filter((block) => block.day === day && block.isLook)
      .toSorted(byTime)
      .map(toCheck),
    makes: mergeMakes(blocks.filter((block) => block.day === day && !block.isLook)),
  }));
}

/** The person zones that differ from the business's, each with a person's name, in the order of the routine. */
export function zonesElsewhere(plan: Plan): readonly { readonly person: string; readonly zone: TimeZoneId }[] {
  const byPerson = new Map(plan.routine.map(({ person, zone }) => [person, zone]));
  return [...byPerson].filter(([, zone]) => zone !== plan.zone).map(([person, zone]) => ({ person, zone }));
}

type OnDay = { readonly day: Weekday };
type PlacedBlock = GridCheck & GridMake & OnDay & { readonly isLook: boolean };

/** Rules are sayable in four weeks: every week, every second, every fourth. */
const CYCLE_WEEKS = 4;

function mondayFrom(date: IsoDate): IsoDate {
  const monday = startOfWeek(date);
  return monday === date ? monday : addDays(monday, 7);
}

type Occurrence = { readonly date: IsoDate; readonly everyWeeks: number };

/** The first day of each weekday of a rule, with how often it comes. */
function occurrencesOf(rrule: RecurrenceRule, monday: IsoDate): Occurrence[] {
  const dates = occurrencesBetween(rrule, { from: monday, to: addDays(monday, CYCLE_WEEKS * 7 - 1), anchor: monday });
  const byWeekday = Map.groupBy(dates, weekdayOf);
  return [...byWeekday.values()].flatMap(([date, ...more]) =>
    date === undefined ? [] : [{ date, everyWeeks: CYCLE_WEEKS / (more.length + 1) }],
  );
}

function postsOf(entry: CadenceEntry, plan: Plan, monday: IsoDate): (GridPost & OnDay)[] {
  const startsOn = plan.channels.find(({ channel }) => channel === entry.channel)?.startsOn ?? plan.startsOn;
  return occurrencesOf(entry.rrule, monday).map(({ date, everyWeeks }) => {
    const wall = inZone({ date, time: entry.time, zone: entry.zone }, plan.zone);
    return {
      day: weekdayOf(wall.date),
      channel: entry.channel,
      time: wall.time,
      everyWeeks,
      ...(startsOn > plan.startsOn ? { from: startsOn } : {}),
    };
  });
}

function blocksOf(block: RoutineBlock, zone: TimeZoneId, monday: IsoDate): PlacedBlock[] {
  const { activity, isLook, person, minutes } = block;
  return occurrencesOf(block.rrule, monday).map(({ date, everyWeeks }) => {
    const wall = inZone({ date, time: block.time, zone: block.zone }, zone);
    const theirs = { day: weekdayOf(date), time: block.time, zone: block.zone };
    return {
      day: weekdayOf(wall.date),
      activity,
      isLook,
      person,
      minutes,
      time: wall.time,
      everyWeeks,
      ...(wall.time === block.time && wall.date === date ? {} : { theirs }),
    };
  });
}

function mergeMakes(blocks: readonly PlacedBlock[]): GridMake[] {
  const groups = Map.groupBy(blocks, ({ activity, person, everyWeeks }) => `${activity}/${everyWeeks}/${person}`);
  const merged = [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [toMake(first, first.minutes + rest.reduce((sum, { minutes }) => sum + minutes, 0))],
  );
  return merged.toSorted((a, b) => ACTIVITIES.indexOf(a.activity) - ACTIVITIES.indexOf(b.activity));
}

function toMake({ activity, person, everyWeeks }: PlacedBlock, minutes: number): GridMake {
  return { activity, person, minutes, everyWeeks };
}

function toCheck({ day: _, activity: __, isLook: ___, ...check }: PlacedBlock): GridCheck {
  return check;
}

function withoutDay({ day: _, ...post }: GridPost & OnDay): GridPost {
  return post;
}

function byTime(a: { readonly time: LocalTime }, b: { readonly time: LocalTime }): number {
  return minuteOfDay(a.time) - minuteOfDay(b.time);
}
