import type { Channel } from "../../facts/vocabulary.ts";
import { measureMix } from "../../mix/measure-mix.ts";
import type { Plan } from "../../plan/plan.ts";
import { PROMO_POSTS_MIN, PROMO_WINDOW_DAYS } from "../../slots/densest-promotion.ts";
import { entriesBetween } from "../../slots/entries-between.ts";
import { addDays, isWithin } from "../../time/iso-date.ts";
import { DAY_MINUTES } from "../../time/week-ring.ts";
import type { CalendarEntry, CalendarToCheck } from "../calendar-to-check.ts";
import type { Finding, Fix } from "../finding.ts";
import { listMoves } from "../list-moves.ts";

type Window = { readonly entries: readonly CalendarEntry[]; readonly promoCount: number; readonly tooMany: number };

/**
 * More promotion on a channel than the plan's limit in any four weeks that end within the range, posts and open slots
 * counted together. The limit is rounded up to whole posts: of 5 posts at a limit of 20% one may promote.
 */
export function findTooSalesy(calendar: CalendarToCheck): Finding[] {
  return [...calendar.byChannel].flatMap(([channel, entries]) =>
    joinWindows(listWindows(calendar, entriesInReach(calendar, entries))).map((windows) =>
      describe(calendar, channel, windows),
    ),
  );
}

function entriesInReach({ from, to }: CalendarToCheck, entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  return entriesBetween(entries, { from: addDays(from, -PROMO_WINDOW_DAYS), to });
}

function listWindows(calendar: CalendarToCheck, entries: readonly CalendarEntry[]): Window[] {
  const { promoShareMax } = calendar.plan.mix;
  const windows: Window[] = [];
  let first = 0;
  let promoCount = 0;
  for (const [index, { date, minute, category }] of entries.entries()) {
    if (category === "promote") promoCount += 1;
    for (; (entries[first]?.minute ?? minute) <= minute - PROMO_WINDOW_DAYS * DAY_MINUTES; first += 1) {
      if (entries[first]?.category === "promote") promoCount -= 1;
    }
    if (!isWithin(date, calendar)) continue;
    const count = index - first + 1;
    const tooMany = promoCount - Math.ceil(count * promoShareMax);
    if (tooMany <= 0 || (count < PROMO_POSTS_MIN && promoShareMax > 0)) continue;
    const inside = entries.slice(first, index + 1);
    // What the plan itself lays out is no finding; a person's post must take part.
    if (inside.some(({ post, category: each }) => post !== undefined && each === "promote")) {
      windows.push({ entries: inside, promoCount, tooMany });
    }
  }
  return windows;
}

// Windows that share posts are one finding.
function joinWindows(windows: readonly Window[]): Window[][] {
  const joined: Window[][] = [];
  for (const window of windows) {
    const last = joined.at(-1);
    const before = last?.at(-1)?.entries.at(-1)?.minute ?? Number.NEGATIVE_INFINITY;
    if (last !== undefined && (window.entries[0]?.minute ?? 0) <= before) last.push(window);
    else joined.push([window]);
  }
  return joined;
}

function describe(calendar: CalendarToCheck, channel: Channel, windows: readonly Window[]): Finding {
  const worst = windows.reduce((most, window) => (window.tooMany > most.tooMany ? window : most));
  const all = new Set(windows.flatMap(({ entries }) => entries));
  const promotions = [...all].filter(({ post, category }) => post !== undefined && category === "promote");
  const canChange = promotions.some(({ post }) => post?.status !== "published");
  return {
    code: "too-salesy",
    severity: canChange ? "warning" : "hint",
    where: {
      from: windows[0]?.entries[0]?.date ?? calendar.from,
      to: windows.at(-1)?.entries.at(-1)?.date ?? calendar.to,
      postIds: promotions.flatMap(({ post }) => (post === undefined ? [] : [post.id])),
      channel,
    },
    facts: {
      channel,
      promoCount: worst.promoCount,
      postCount: worst.entries.length,
      promoShare: Math.round((worst.promoCount / worst.entries.length) * 100) / 100,
      promoShareMax: calendar.plan.mix.promoShareMax,
      weeks: PROMO_WINDOW_DAYS / 7,
    },
    fixes: calendar.wantsFixes ? listFixes(calendar, channel, worst) : [],
  };
}

// The latest posts first: what comes soonest is likely to be finished.
function listFixes(calendar: CalendarToCheck, channel: Channel, window: Window): Fix[] {
  const changeable = window.entries
    .filter(({ post, category }) => post !== undefined && category === "promote" && post.status !== "published")
    .reverse();
  const category = findScarcest(calendar.plan, channel, window);
  return changeable.flatMap(({ post, date }): Fix[] => {
    if (post === undefined) return [];
    const change: Fix[] = category === undefined ? [] : [{ kind: "change-category", postId: post.id, category }];
    return [...change, ...listMoves(calendar, { post, date })];
  });
}

// What the window has least of, beside its share in the plan.
function findScarcest(plan: Plan, channel: Channel, { entries }: Window) {
  const shares = plan.mix.byChannel.find((each) => each.channel === channel)?.categories ?? plan.mix.categories;
  const measured = measureMix(entries).categories;
  const shareOf = (name: string) => measured.find(({ category }) => category === name)?.share ?? 0;
  const lacking = shares
    .filter(({ category, share }) => category !== "promote" && share > 0)
    .map(({ category, share }) => ({ category, lack: share - shareOf(category) }));
  return lacking.toSorted((a, b) => b.lack - a.lack)[0]?.category;
}
