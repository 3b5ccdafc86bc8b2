import { MIX_DRIFT_POSTS, MIX_DRIFT_SHARE } from "../../facts/finding-facts.ts";
import type { Category } from "../../facts/vocabulary.ts";
import { mixOfCounts } from "../../mix/measure-mix.ts";
import { entriesBetween } from "../../slots/entries-between.ts";
import { addDays, type DateRange, daysBetween, type IsoDate } from "../../time/iso-date.ts";
import type { CalendarEntry, CalendarToCheck } from "../calendar-to-check.ts";
import type { Fix } from "../finding.ts";
import type { Found, Rule } from "../rule.ts";

/** A mix is held over so many days, counted from the plan's start. */
const CYCLE_DAYS = 28;

/**
 * Four weeks, counted from the plan's start, in which people's posts make one category noticeably larger than the plan has
 * it, open slots counted in. Promotion is left to the limit that it has.
 */
export const mixDrift: Rule = {
  code: "mix-drift",
  felt: { daysBefore: 0, daysAfter: 0 },
  find: (calendar, part) => listCycles(calendar, part).flatMap((cycle) => driftIn(calendar, cycle)),
};

function listCycles({ plan, today }: CalendarToCheck, part: DateRange): DateRange[] {
  const first = Math.max(0, Math.floor(daysBetween(plan.startsOn, part.from) / CYCLE_DAYS));
  const last = Math.floor(daysBetween(plan.startsOn, part.to) / CYCLE_DAYS);
  const cycles = Array.from({ length: Math.max(0, last - first + 1) }, (_, index): DateRange => {
    const from = addDays(plan.startsOn, (first + index) * CYCLE_DAYS);
    return { from, to: addDays(from, CYCLE_DAYS - 1) };
  });
  return cycles.filter(({ to }) => to >= today);
}

function driftIn(calendar: CalendarToCheck, cycle: DateRange): Found[] {
  const mix = mixOfCounts(calendar.categoriesBetween(cycle));
  const aims = new Map(calendar.plan.mix.categories.map(({ category, share }) => [category, share]));
  const gaps = mix.categories
    .filter(({ category }) => category !== "promote")
    .map(({ category, share, count }) => ({ category, share, count, more: share - (aims.get(category) ?? 0) }))
    .sort((a, b) => b.more - a.more);
  const [most] = gaps;
  if (most === undefined || most.more < (calendar.limitOf("mix-drift") ?? MIX_DRIFT_SHARE.value)) return [];
  if (most.more * mix.count < MIX_DRIFT_POSTS.value) return [];
  const entries = calendar.plan.channels.flatMap(({ channel }) => entriesBetween(calendar.entriesOn(channel), cycle));
  const own = entries.filter(({ category, post }) => category === most.category && post !== undefined);
  const changeable = own.filter(({ post }) => post?.status !== "published");
  if (changeable.length === 0) return [];
  const aim = aims.get(most.category) ?? 0;
  return [
    {
      code: "mix-drift",
      severity: "hint",
      where: { ...cycle, postIds: [...new Set(own.flatMap(({ post }) => (post === undefined ? [] : [post.id])))] },
      facts: { category: most.category, share: rounded(most.share), aim: rounded(aim), count: most.count },
      listFixes: () => listChanges(changeable, gaps.at(-1)?.category, calendar.today),
    },
  ];
}

// The latest first: what comes soonest is likely to be finished.
function listChanges(entries: readonly CalendarEntry[], scarcest: Category | undefined, today: IsoDate): Fix[] {
  if (scarcest === undefined) return [];
  return entries
    .filter(({ date }) => date >= today)
    .toSorted((a, b) => b.minute - a.minute)
    .flatMap(({ post }) =>
      post === undefined ? [] : [{ kind: "change-category", postId: post.id, category: scarcest }],
    );
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
