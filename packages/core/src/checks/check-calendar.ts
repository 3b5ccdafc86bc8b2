import type { BigDate } from "../answers/answers.ts";
import { compareText } from "../compare-text.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import type { Slot } from "../slots/slot.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { REACH_DAYS } from "./calendar-to-check.ts";
import { type Finding, SEVERITIES } from "./finding.ts";
import { indexCalendar } from "./index-calendar.ts";
import { keepGoodFixes, type RuleSet } from "./keep-good-fixes.ts";
import { findClosedDay } from "./rules/find-closed-day.ts";
import { findDoubleBooked } from "./rules/find-double-booked.ts";
import { findGoneDark } from "./rules/find-gone-dark.ts";
import { findInThePast } from "./rules/find-in-the-past.ts";
import { findNobodyAnswersAfter } from "./rules/find-nobody-answers-after.ts";
import { findOutsideAudienceDay } from "./rules/find-outside-audience-day.ts";
import { findOverTimeBudget } from "./rules/find-over-time-budget.ts";
import { findPromosAdjacent } from "./rules/find-promos-adjacent.ts";
import { findTooSalesy } from "./rules/find-too-salesy.ts";

/** A calendar to be checked, and from when to when. */
export type CalendarInput = {
  /** The plan that the calendar is to keep. */
  readonly plan: Plan;
  /** All posts, or those of the range and four weeks on either side. */
  readonly posts: readonly Post[];
  /** Default: the plan's own. */
  readonly events?: readonly BigDate[];
  /** First day to check. */
  readonly from: IsoDate;
  /** Last day to check, included; before `from` there is nothing to say. */
  readonly to: IsoDate;
  /** The day it is for the business: what lies before it is past. */
  readonly today: IsoDate;
  /** The slots of the range and four weeks on either side, if they are laid out already; filled ones may be among them. */
  readonly slots?: readonly Slot[];
  /** False leaves the fixes out, which is quicker; for weighing a move. Default true. */
  readonly withFixes?: boolean;
};

const RULES: RuleSet = {
  ofOnePost: [findInThePast, findClosedDay, findOutsideAudienceDay, findNobodyAnswersAfter],
  ofSeveral: [findDoubleBooked, findGoneDark, findTooSalesy, findPromosAdjacent, findOverTimeBudget],
};

/** Fixes are worked out for so many findings; who has more reads no further. */
const FIXED_FINDINGS_MAX = 100;

/**
 * What the checks say of a calendar from `from` to `to`, both included: errors first, then by day and code. Each finding
 * carries at most two fixes, and each fix was tried: it clears the finding and brings up no other.
 */
export function checkCalendar(input: CalendarInput): Finding[] {
  const { plan, posts, from, to, today } = input;
  if (to < from) return [];
  const reach = { from: addDays(from, -REACH_DAYS), to: addDays(to, REACH_DAYS) };
  const calendar = indexCalendar({
    plan,
    posts,
    slots: input.slots ?? layOutSlots(plan, reach),
    events: input.events ?? plan.answers.events ?? [],
    range: { from, to },
    today,
    wantsFixes: input.withFixes ?? true,
  });
  const found = [...RULES.ofOnePost, ...RULES.ofSeveral].flatMap((rule) =>
    rule(calendar).map((finding) => ({ finding, rule })),
  );
  return found
    .sort((a, b) => compareFindings(a.finding, b.finding))
    .map(({ finding, rule }, index) =>
      index < FIXED_FINDINGS_MAX ? keepGoodFixes({ calendar, finding, rule, rules: RULES }) : { ...finding, fixes: [] },
    );
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.where.from, b.where.from) ||
    compareText(a.code, b.code) ||
    compareText(a.where.channel ?? "", b.where.channel ?? "") ||
    compareText(a.where.postIds.join(), b.where.postIds.join())
  );
}
