import { movePost } from "../posts/move-post.ts";
import type { Post } from "../posts/post.ts";
import { splitPost } from "../posts/split-post.ts";
import { swapPosts } from "../posts/swap-posts.ts";
import { entriesBetween } from "../slots/entries-between.ts";
import { addDays } from "../time/iso-date.ts";
import type { CalendarToCheck } from "./calendar-to-check.ts";
import { type Felt, feelChanges, type PostChange } from "./feel-change.ts";
import type { FoundByPlace } from "./find-in-part.ts";
import type { Fix } from "./finding.ts";
import type { Found, Rule } from "./rule.ts";
import type { SortedCalendar } from "./sort-calendar.ts";

/** More ways out than this are no help. */
const FIXES_MAX = 2;

/**
 * The fixes of a finding that were tried out and hold: each clears the finding by its own rule or makes it milder, makes
 * nothing worse by any other rule, and is of another kind than the one before. At most two.
 */
export function keepGoodFixes(input: {
  readonly sorted: SortedCalendar;
  readonly found: Found;
  /** The rule that found it. */
  readonly rule: Rule;
  /** Every rule that is asked. */
  readonly rules: readonly Rule[];
  /** Asked before each trial: false once enough have been tried. */
  readonly mayTry: () => boolean;
}): Fix[] {
  const { sorted, found, rule, rules, mayTry } = input;
  const others = rules.filter((other) => other !== rule);
  // Rules that look far are asked about what the others let pass.
  const stages = [others.filter(({ spreads }) => spreads !== true), others.filter(({ spreads }) => spreads === true)];
  const kept: Fix[] = [];
  for (const fix of found.listFixes()) {
    if (kept.length === FIXES_MAX) break;
    if (kept.some(({ kind }) => kind === fix.kind)) continue;
    const changes = changesOf(sorted, fix);
    if (changes.length === 0) continue;
    if (!mayTry()) break;
    const helps = feelChanges(sorted, changes, [rule]).every((felt) => burdenOf(felt) < 0);
    const harmsNothing = (stage: readonly Rule[]) =>
      feelChanges(sorted, changes, stage).every((felt) => burdenOf(felt) <= 0);
    if (helps && stages.every(harmsNothing)) kept.push(fix);
  }
  return kept;
}

// What a fix would change, as whoever takes it does; nothing where it cannot be taken.
function changesOf({ calendar, postOf }: SortedCalendar, fix: Fix): PostChange[] {
  const post = postOf(fix.postId);
  if (post === undefined) return [];
  switch (fix.kind) {
    case "unschedule":
      return [{ remove: post.id }];
    case "change-category":
      return [{ put: { ...post, category: fix.category } }];
    case "assign-to":
      return [post, ...fix.otherPostIds.flatMap((id) => postOf(id) ?? [])].map((given) => ({
        put: { ...given, author: fix.person },
      }));
    case "swap": {
      const other = postOf(fix.withPostId);
      return (other === undefined ? [] : (swapPosts(post, other) ?? [])).map((put) => ({ put }));
    }
    case "split": {
      const split = splitPost(post, fix);
      return split === undefined
        ? []
        : [{ put: split.stays }, { put: { ...split.leaves, id: `${post.id}/${fix.channel}`, version: 1 } }];
    }
    case "move-to": {
      // A move fills an open slot of its new day, as every move of a post does.
      const moved = movePost(post, fix, openSlotsNear(calendar, post, fix.date));
      return moved.ok ? [{ put: moved.post }] : [];
    }
  }
}

// A day more on either side, as the post's clock may stand on another day than the plan's.
function openSlotsNear(calendar: CalendarToCheck, { channels }: Post, date: Parameters<typeof addDays>[0]) {
  const days = { from: addDays(date, -1), to: addDays(date, 1) };
  return channels.flatMap((channel) =>
    entriesBetween(calendar.entriesOn(channel), days).flatMap(({ slot }) => (slot === undefined ? [] : [slot])),
  );
}

/** How much heavier what a rule says becomes; negative where it becomes lighter. */
function burdenOf({ before, after }: Felt): number {
  return weightOf(after) - weightOf(before);
}

function weightOf(found: FoundByPlace): number {
  return [...found.values()].reduce((sum, { severity }) => sum + WEIGHTS[severity], 0);
}

/** One error outweighs any number of warnings that a calendar has, one warning any number of hints. */
const WEIGHTS = { error: 1_000_000, warning: 1000, hint: 1 } as const;
