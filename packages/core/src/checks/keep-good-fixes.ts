import { movePost } from "../posts/move-post.ts";
import type { Post } from "../posts/post.ts";
import { entriesBetween } from "../slots/entries-between.ts";
import { addDays, type DateRange, startOfWeek } from "../time/iso-date.ts";
import { type CalendarToCheck, type DatedPost, REACH_DAYS } from "./calendar-to-check.ts";
import type { Finding, Fix } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { withPost } from "./with-post.ts";

/** Rules that look at each post by itself need not see the others when one is tried elsewhere. */
export type RuleSet = { readonly ofOnePost: readonly Rule[]; readonly ofSeveral: readonly Rule[] };

/** More ways out than this are no help. */
const FIXES_MAX = 2;

/**
 * The fixes of a finding that were tried out and hold: each clears the finding by its own rule or makes it milder, makes
 * nothing worse by any other rule, and is of another kind than the one before. At most two.
 */
export function keepGoodFixes(input: {
  readonly calendar: CalendarToCheck;
  readonly finding: Finding;
  readonly rule: Rule;
  readonly rules: RuleSet;
}): Finding {
  const { calendar, finding, rule, rules } = input;
  const trials = new Map<string, Trial | undefined>();
  const kept: Fix[] = [];
  for (const fix of finding.fixes) {
    if (kept.length === FIXES_MAX) break;
    if (kept.some(({ kind }) => kind === fix.kind)) continue;
    if (!trials.has(fix.postId)) trials.set(fix.postId, startTrial({ calendar, finding, postId: fix.postId, rules }));
    if (trials.get(fix.postId)?.(fix, rule) === true) kept.push(fix);
  }
  return { ...finding, fixes: kept };
}

/** True when the fix does good by the rule that found the trouble and no harm by the others. */
type Trial = (fix: Fix, rule: Rule) => boolean;

function startTrial(input: {
  readonly calendar: CalendarToCheck;
  readonly finding: Finding;
  readonly postId: string;
  readonly rules: RuleSet;
}): Trial | undefined {
  const { calendar, finding, postId, rules } = input;
  const dated = calendar.posts.find(({ post }) => post.id === postId);
  if (dated === undefined) return undefined;
  const before = narrow(calendar, dated, aroundOf(finding, dated));
  const all = [...rules.ofOnePost, ...rules.ofSeveral];
  const weigh = (rule: Rule, side: CalendarToCheck) =>
    weightOf(rule(rules.ofOnePost.includes(rule) ? onlyPost(side, postId) : side));
  const known = new Map<Rule, number>();
  const weighBefore = (rule: Rule) => {
    const weight = known.get(rule) ?? weigh(rule, before);
    known.set(rule, weight);
    return weight;
  };
  return (fix, own) => {
    const after = withPost(before, dated.post, applyFix(before, dated.post, fix));
    if (weigh(own, after) >= weighBefore(own)) return false;
    return all.every((other) => other === own || weigh(other, after) <= weighBefore(other));
  };
}

// The days and channels on which the post's change could be felt, whichever fix is tried.
function narrow(calendar: CalendarToCheck, { post }: DatedPost, around: DateRange): CalendarToCheck {
  const reach = { from: addDays(around.from, -REACH_DAYS), to: addDays(around.to, REACH_DAYS) };
  const byChannel = new Map(
    post.channels.map((channel) => [channel, entriesBetween(calendar.byChannel.get(channel) ?? [], reach)]),
  );
  return { ...calendar, ...around, posts: entriesBetween(calendar.posts, reach), byChannel, wantsFixes: false };
}

function aroundOf({ where, fixes }: Finding, { date, post }: DatedPost): DateRange {
  const moves = fixes.flatMap((fix) => (fix.kind === "move-to" && fix.postId === post.id ? [fix.date] : []));
  const days = [date, where.to, ...moves].toSorted();
  const [first = date] = days;
  return { from: startOfWeek(addDays(first, -7)), to: addDays(days.at(-1) ?? date, REACH_DAYS) };
}

// Undefined takes the post off the calendar. A move fills an open slot of its new day, as any other move does.
function applyFix({ byChannel }: CalendarToCheck, post: Post, fix: Fix): Post | undefined {
  if (fix.kind === "unschedule") return undefined;
  if (fix.kind === "change-category") return { ...post, category: fix.category };
  const openSlots = [...byChannel.values()].flat().flatMap(({ slot }) => (slot === undefined ? [] : [slot]));
  const moved = movePost(post, { date: fix.date, time: fix.time }, openSlots);
  return moved.ok ? moved.post : post;
}

function onlyPost(calendar: CalendarToCheck, postId: string): CalendarToCheck {
  return { ...calendar, posts: calendar.posts.filter(({ post }) => post.id === postId) };
}

function weightOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0);
}

/** One error outweighs any number of warnings that a calendar has, one warning any number of hints. */
const WEIGHTS = { error: 1_000_000, warning: 1000, hint: 1 } as const;
