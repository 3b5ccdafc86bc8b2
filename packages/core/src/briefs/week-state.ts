import { BRIEF_REST_DAYS, MUST_HAVE_DAYS } from "../facts/brief-facts.ts";
import type { Category, Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { spreadWeeksOf, weeklyMinutesOf } from "../posts/week-minutes.ts";
import type { Slot, SlotKey } from "../slots/slot.ts";
import { addDays, type DateRange, daysBetween, type IsoDate, isWithin, startOfWeek } from "../time/iso-date.ts";
import { inZone } from "../time/zoned.ts";

/** One thing that stands on the calendar or is taken to: on the plan's clock. */
export type Standing = {
  readonly channels: readonly Channel[];
  readonly category: Category;
  readonly date: IsoDate;
  readonly briefId?: string | undefined;
};

/** How far a week has been filled. */
export type WeekState = {
  readonly plan: Plan;
  readonly week: DateRange;
  /** Everything with a day that went out or still can. */
  readonly standing: readonly Standing[];
  /** Briefs in use, those of ideas too, which have no day. */
  readonly used: readonly Pick<Post, "briefId" | "date">[];
  /** What the posts take out of the week, those of later weeks that are made in it too. */
  readonly postMinutes: number;
};

export function stateOf(input: {
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly week: DateRange;
  readonly today: IsoDate;
}): WeekState {
  const { plan, posts, week, today } = input;
  const dated = posts.flatMap((post): (Standing & { readonly isMissed: boolean })[] => {
    const { date, time, zone, channels, category, briefId, status } = post;
    if (date === undefined || time === undefined) return [];
    const on = inZone({ date, time, zone }, plan.zone).date;
    return [{ channels, category, briefId, date: on, isMissed: status !== "published" && on < today }];
  });
  return {
    plan,
    week,
    standing: dated.filter(({ isMissed }) => !isMissed),
    used: posts,
    // A missed post has been made, or its minutes are gone all the same.
    postMinutes: dated.reduce((sum, post) => sum + minutesWithin(plan, post, week), 0),
  };
}

/** The state once a slot is filled from a brief. */
export function withFilled(state: WeekState, slot: Slot, briefId: string | undefined): WeekState {
  const filled = { channels: [slot.channel], category: slot.category, date: slot.date, briefId };
  return {
    ...withBriefUsed(state, filled),
    standing: [...state.standing, filled],
    postMinutes: state.postMinutes + minutesWithin(state.plan, filled, state.week),
  };
}

/** The state once a brief is taken, whether or not it comes to a post. */
export function withBriefUsed(state: WeekState, { briefId, date }: Pick<Standing, "briefId" | "date">): WeekState {
  return briefId === undefined ? state : { ...state, used: [...state.used, { briefId, date }] };
}

/** The days that the posts have to be known of for a week to be filled: those of slots, silences and resting briefs. */
export function reachOfWeek(week: DateRange): DateRange {
  const days = Math.max(BRIEF_REST_DAYS.value, MUST_HAVE_DAYS.value);
  return { from: addDays(week.from, -days), to: addDays(week.to, days) };
}

/** The slots of a week that wait for a post: in the week, not past, not filled, and not on a day off that is not their event's. */
export function listOpenSlots(input: {
  readonly plan: Plan;
  readonly slots: readonly Slot[];
  readonly posts: readonly Post[];
  readonly week: DateRange;
  readonly today: IsoDate;
}): Slot[] {
  const { plan, slots, posts, week, today } = input;
  const filled = new Set<SlotKey>(posts.flatMap(({ slotKey }) => slotKey ?? []));
  return slots.filter(
    ({ key, date, event }) =>
      isWithin(date, week) && date >= today && !filled.has(key) && (event !== undefined || isOpenDay(plan, date)),
  );
}

function isOpenDay({ answers }: Plan, date: IsoDate): boolean {
  return !(answers.closures ?? []).some((closure) => isWithin(date, closure));
}

function minutesWithin(plan: Plan, { channels, date }: Standing, week: DateRange): number {
  const weeksAhead = daysBetween(week.from, startOfWeek(date)) / 7;
  const isMadeHere = weeksAhead >= 0 && weeksAhead < spreadWeeksOf(plan, channels);
  return isMadeHere ? weeklyMinutesOf(plan, channels) : 0;
}
