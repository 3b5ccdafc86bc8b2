import { addDays, type BigDate, type DateRange, type IsoDate, isWithin, type Plan, type Slot } from "@porchlight/core";

/** How the plan treats a big date. */
export type LeadUp = { readonly date: BigDate } & (
  | { readonly kind: "past" | "plain" | "nothing" }
  | {
      readonly kind: "built-up";
      /** Days of the posts that build up to it, in order. */
      readonly days: readonly IsoDate[];
      /** From here to the date's end promotion may be denser. */
      readonly from: IsoDate;
      /** All posts of that time, and those that promote. */
      readonly posts: number;
      readonly promos: number;
      /** The most promotions among any `WINDOW_POSTS` posts in a row of one channel that reach into that time. */
      readonly mostInWindow: number;
    }
) & {
    /** The closure that it lies in. */
    readonly closedFor?: string;
  };

/** Weeks before a big date in which promotion gathers. */
const LEAD_UP_WEEKS = 3;

/** The limit of promotion is held over this many posts in a row of a channel. */
export const WINDOW_POSTS = 20;

/** The range of days whose slots `leadUps` has to be given: from the plan's start to the end of the last big date. */
export function leadUpRange(plan: Plan): DateRange {
  const ends = datesOf(plan).map(lastDayOf);
  return { from: plan.startsOn, to: [plan.startsOn, ...ends].toSorted().at(-1) ?? plan.startsOn };
}

/** Each big date in the order of the calendar, with the slots that build up to it. */
export function leadUps(plan: Plan, slots: readonly Slot[]): LeadUp[] {
  return datesOf(plan)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map((date) => ({ ...leadUpOf(date, plan, slots), ...closureOf(date, plan) }));
}

function leadUpOf(date: BigDate, plan: Plan, slots: readonly Slot[]): LeadUp {
  if (lastDayOf(date) < plan.startsOn) return { date, kind: "past" };
  if (!date.promote) return { date, kind: "plain" };
  const days = slots.filter(({ event }) => event === date.label).map((slot) => slot.date);
  if (days.length === 0) return { date, kind: "nothing" };
  const leadsFrom = addDays(date.from, -LEAD_UP_WEEKS * 7);
  const isCutShort = leadsFrom < plan.startsOn;
  const from = isCutShort ? plan.startsOn : leadsFrom;
  const near = slots.filter((slot) => isWithin(slot.date, { from, to: lastDayOf(date) }));
  const promos = near.filter(({ category }) => category === "promote").length;
  const mostInWindow = mostPromosInWindow(slots, { from, to: lastDayOf(date) });
  return { date, kind: "built-up", days, from, posts: near.length, promos, mostInWindow };
}

function mostPromosInWindow(slots: readonly Slot[], range: DateRange): number {
  const counts = [...Map.groupBy(slots, ({ channel }) => channel).values()].flatMap((ofChannel) =>
    ofChannel
      .map((_, index) => ofChannel.slice(Math.max(0, index + 1 - WINDOW_POSTS), index + 1))
      .filter((posts) => posts.some(({ date }) => isWithin(date, range)))
      .map((posts) => posts.filter(({ category }) => category === "promote").length),
  );
  return Math.max(0, ...counts);
}

function closureOf(date: BigDate, plan: Plan): { readonly closedFor?: string } {
  const closure = plan.answers.closures?.find(({ from, to }) => from <= lastDayOf(date) && to >= date.from);
  return closure === undefined ? {} : { closedFor: closure.label };
}

function datesOf(plan: Plan): readonly BigDate[] {
  return plan.answers.events ?? [];
}

function lastDayOf({ from, to }: BigDate): IsoDate {
  return to ?? from;
}
