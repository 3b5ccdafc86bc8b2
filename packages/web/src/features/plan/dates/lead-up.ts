import {
  addDays,
  type BigDate,
  type DateRange,
  daysBetween,
  densestPromotion,
  type IsoDate,
  isWithin,
  type Plan,
  type PromotionWindow,
  RUN_UP_DAYS,
  type Slot,
} from "@porchlight/core";

/** How the plan treats a big date. */
export type LeadUp = { readonly date: BigDate } & (
  | { readonly kind: "past" | "plain" | "nothing" }
  | {
      readonly kind: "built-up";
      /** Whether its posts begin early, in its last days, or only when it is there. */
      readonly pace: "early" | "late" | "there";
      /** Days of the posts that build up to it, in order. */
      readonly days: readonly IsoDate[];
      /** From here to the date's end promotion may be denser. */
      readonly from: IsoDate;
      /** All posts of that time, and those that promote. */
      readonly posts: number;
      readonly promos: number;
      /** The four weeks of a channel, ending in that time, that come nearest to the limit of promotion or beyond it. */
      readonly densest?: PromotionWindow;
    }
) & {
    /** The closure that it lies in. */
    readonly closedFor?: string;
  };

/** Posts that begin later than this before a date remind of it; they build up to nothing. */
const LATE_DAYS = 5;

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
  const [first] = days;
  if (first === undefined) return { date, kind: "nothing" };
  const leadsFrom = addDays(date.from, -RUN_UP_DAYS.value);
  const isCutShort = leadsFrom < plan.startsOn;
  const from = isCutShort ? plan.startsOn : leadsFrom;
  const near = slots.filter((slot) => isWithin(slot.date, { from, to: lastDayOf(date) }));
  const promos = near.filter(({ category }) => category === "promote").length;
  const range = { from, to: lastDayOf(date) };
  const densest = densestPromotion(slots, { range, promoShareMax: plan.mix.promoShareMax });
  const ofWeeks = densest === undefined ? {} : { densest };
  return { date, kind: "built-up", pace: paceOf(date, first), days, from, posts: near.length, promos, ...ofWeeks };
}

function paceOf({ from }: BigDate, first: IsoDate): "early" | "late" | "there" {
  if (first >= from) return "there";
  return daysBetween(first, from) < LATE_DAYS ? "late" : "early";
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
