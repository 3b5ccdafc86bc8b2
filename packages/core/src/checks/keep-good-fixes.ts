import type { Post } from "../posts/post.ts";
import { addDays, type DateRange, type IsoDate, startOfWeek } from "../time/iso-date.ts";
import { type CalendarToCheck, REACH_DAYS, withPost } from "./calendar-to-check.ts";
import type { Finding, Fix } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** More ways out than this are no help. */
const FIXES_MAX = 2;

/**
 * The fixes of a finding that were tried out and hold: each clears the finding by its own rule, brings up none of any
 * other rule, and does it in another way than the one before. At most two.
 */
export function keepGoodFixes(input: {
  readonly calendar: CalendarToCheck;
  readonly finding: Finding;
  readonly rule: Rule;
  readonly rules: readonly Rule[];
}): Finding {
  const kept: Fix[] = [];
  for (const fix of input.finding.fixes) {
    if (kept.length === FIXES_MAX) break;
    if (kept.some(({ kind }) => kind === fix.kind) || !isGood(input, fix)) continue;
    kept.push(fix);
  }
  return { ...input.finding, fixes: kept };
}

function isGood({ calendar, finding, rule, rules }: Parameters<typeof keepGoodFixes>[0], fix: Fix): boolean {
  const dated = calendar.posts.find(({ post }) => post.id === fix.postId);
  if (dated === undefined) return false;
  const changed = withPost(calendar, dated.post, applyFix(dated.post, fix));
  const around = aroundOf(finding, [dated.date, ...(fix.kind === "move-to" ? [fix.date] : [])]);
  const before = { ...calendar, ...around };
  const after = { ...changed, ...around };
  if (weightOf(rule(after)) >= weightOf(rule(before))) return false;
  return rules.every((other) => other === rule || weightOf(other(after)) <= weightOf(other(before)));
}

// Undefined takes the post off the calendar.
function applyFix(post: Post, fix: Fix): Post | undefined {
  if (fix.kind === "unschedule") return undefined;
  if (fix.kind === "change-category") return { ...post, category: fix.category };
  return { ...post, date: fix.date, time: fix.time };
}

// Every day on which the change could be felt: the finding's own, the post's old and new, and the weeks that follow.
function aroundOf({ where }: Finding, days: readonly IsoDate[]): DateRange {
  const all = [...days, where.to].toSorted();
  const first = all[0] ?? where.from;
  const last = all.at(-1) ?? where.to;
  return { from: startOfWeek(addDays(first, -7)), to: addDays(last, REACH_DAYS) };
}

// A finding that only became milder counts as progress, one that became worse as harm.
function weightOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0);
}

const WEIGHTS = { error: 10_000, warning: 100, hint: 1 } as const;
