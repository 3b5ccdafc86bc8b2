import { MIX_DRIFT_POSTS, MIX_DRIFT_SHARE } from "../../facts/finding-facts.ts";
import type { Category } from "../../facts/vocabulary.ts";
import { mixOfCounts } from "../../mix/measure-mix.ts";
import { entriesBetween } from "../../slots/entries-between.ts";
import type { DateRange, IsoDate } from "../../time/iso-date.ts";
import type { CalendarEntry, CalendarToCheck } from "../calendar-to-check.ts";
import type { Fix } from "../finding.ts";
import { cycleOf, daysOfCycle } from "../mix-cycles.ts";
import type { Found, Rule } from "../rule.ts";

/**
 * Four weeks, counted from the plan's start, in which people's posts make one category noticeably larger than the plan has
 * it, open slots counted in. Promotion is left to the limit that it has.
 */
export const mixDrift: Rule = {
  code: "mix-drift",
  felt: { daysBefore: 0, daysAfter: 0 },
  find: (calendar, part) => listCycles(calendar, part).flatMap((cycle) => driftIn(calendar, cycle)),
};

// Those of the part that are not over.
function listCycles({ plan, today }: CalendarToCheck, part: DateRange): number[] {
  const first = Math.max(0, cycleOf(plan, part.from), cycleOf(plan, today));
  return Array.from({ length: Math.max(0, cycleOf(plan, part.to) - first + 1) }, (_, index) => first + index);
}

function driftIn(calendar: CalendarToCheck, cycle: number): Found[] {
  const mix = mixOfCounts(calendar.categoriesIn(cycle));
  const aims = new Map(calendar.plan.mix.categories.map(({ category, share }) => [category, share]));
  const gaps = mix.categories
    .filter(({ category }) => category !== "promote")
    .map(({ category, share, count }) => ({ category, share, count, more: share - (aims.get(category) ?? 0) }))
    .sort((a, b) => b.more - a.more);
  const [most] = gaps;
  if (most === undefined || most.more < (calendar.limitOf("mix-drift") ?? MIX_DRIFT_SHARE.value)) return [];
  if (most.more * mix.count < MIX_DRIFT_POSTS.value) return [];
  const days = daysOfCycle(calendar.plan, cycle);
  const entries = calendar.plan.channels.flatMap(({ channel }) => entriesBetween(calendar.entriesOn(channel), days));
  const own = entries.filter(({ category, post }) => category === most.category && post !== undefined);
  const changeable = own.filter(({ post }) => post?.status !== "published");
  if (changeable.length === 0) return [];
  const aim = aims.get(most.category) ?? 0;
  return [
    {
      code: "mix-drift",
      severity: "hint",
      where: { ...days, postIds: [...new Set(own.flatMap(({ post }) => (post === undefined ? [] : [post.id])))] },
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
