import type { Channel } from "../../facts/vocabulary.ts";
import { measureMix } from "../../mix/measure-mix.ts";
import type { Plan } from "../../plan/plan.ts";
import { PROMO_POSTS_MIN, PROMO_WINDOW_DAYS } from "../../slots/densest-promotion.ts";
import { firstFrom } from "../../slots/entries-between.ts";
import { addDays, type DateRange } from "../../time/iso-date.ts";
import { DAY_MINUTES } from "../../time/week-ring.ts";
import type { CalendarEntry, CalendarToCheck } from "../calendar-to-check.ts";
import type { Fix } from "../finding.ts";
import { listMoves } from "../list-moves.ts";
import type { Found, Rule } from "../rule.ts";

/** Four weeks of a channel: the places of their first and last entry. */
type Window = {
  readonly first: number;
  readonly last: number;
  readonly promoCount: number;
  readonly tooMany: number;
};

/**
 * More promotion on a channel than the plan's limit in any four weeks, posts and open slots counted together. The limit is
 * rounded up to whole posts: of 5 posts at a limit of 20% one may promote.
 */
export const tooSalesy: Rule = {
  code: "too-salesy",
  felt: { daysBefore: 0, daysAfter: PROMO_WINDOW_DAYS },
  spreads: true,
  find: (calendar, part) =>
    part.channels.flatMap((channel) => {
      const entries = calendar.entriesOn(channel);
      const promoShareMax = promoShareMaxOf(calendar);
      return joinWindows(listWindowsAround(entries, part, promoShareMax))
        .map((windows) => describe({ calendar, channel, entries, windows }))
        .filter(({ where }) => where.from <= part.to && where.to >= part.from);
    }),
};

function promoShareMaxOf({ plan, limitOf }: CalendarToCheck): number {
  return limitOf("too-salesy") ?? plan.mix.promoShareMax;
}

// Windows are joined while they share posts, so the days are widened until four weeks on either side hold no window more.
function listWindowsAround(entries: readonly CalendarEntry[], part: DateRange, promoShareMax: number): Window[] {
  const endingIn = (days: DateRange) => listWindows(entries, days, promoShareMax);
  const windows = endingIn({ from: part.from, to: addDays(part.to, PROMO_WINDOW_DAYS) });
  for (let { from } = part; ; from = addDays(from, -PROMO_WINDOW_DAYS)) {
    const before = endingIn({ from: addDays(from, -PROMO_WINDOW_DAYS), to: addDays(from, -1) });
    if (before.length === 0) break;
    windows.unshift(...before);
  }
  for (let to = addDays(part.to, PROMO_WINDOW_DAYS); ; to = addDays(to, PROMO_WINDOW_DAYS)) {
    const after = endingIn({ from: addDays(to, 1), to: addDays(to, PROMO_WINDOW_DAYS) });
    if (after.length === 0) break;
    windows.push(...after);
  }
  return windows;
}

// The windows that end with an entry of these days and hold too much promotion.
function listWindows(entries: readonly CalendarEntry[], days: DateRange, promoShareMax: number): Window[] {
  const windows: Window[] = [];
  const begins = firstFrom(entries, days.from);
  const ends = firstFrom(entries, addDays(days.to, 1));
  let first = firstFrom(entries, addDays(days.from, -PROMO_WINDOW_DAYS - 1));
  let promoCount = 0;
  let ownPromoCount = 0;
  for (let last = first; last < ends; last += 1) {
    const end = entries[last];
    if (end === undefined) break;
    promoCount += countOf(end);
    ownPromoCount += ownCountOf(end);
    for (; ; first += 1) {
      const start = entries[first];
      if (start === undefined || start.minute > end.minute - PROMO_WINDOW_DAYS * DAY_MINUTES) break;
      promoCount -= countOf(start);
      ownPromoCount -= ownCountOf(start);
    }
    if (last < begins) continue;
    const size = last - first + 1;
    const tooMany = promoCount - Math.ceil(size * promoShareMax);
    if (tooMany <= 0 || (size < PROMO_POSTS_MIN && promoShareMax > 0)) continue;
    // What the plan itself lays out is no finding; a person's post must take part.
    if (ownPromoCount > 0) windows.push({ first, last, promoCount, tooMany });
  }
  return windows;
}

function countOf({ category }: CalendarEntry): number {
  return category === "promote" ? 1 : 0;
}

function ownCountOf({ category, post }: CalendarEntry): number {
  return category === "promote" && post !== undefined ? 1 : 0;
}

// Windows that share posts are one finding.
function joinWindows(windows: readonly Window[]): Window[][] {
  const joined: Window[][] = [];
  for (const window of windows) {
    const before = joined.at(-1);
    if (before !== undefined && window.first <= (before.at(-1)?.last ?? -1)) before.push(window);
    else joined.push([window]);
  }
  return joined;
}

function describe(crowd: {
  readonly calendar: CalendarToCheck;
  readonly channel: Channel;
  readonly entries: readonly CalendarEntry[];
  readonly windows: readonly Window[];
}): Found {
  const { calendar, channel, windows } = crowd;
  const worst = windows.reduce((most, window) => (window.tooMany > most.tooMany ? window : most));
  const entries = crowd.entries.slice(windows[0]?.first ?? 0, (windows.at(-1)?.last ?? -1) + 1);
  const promotions = entries.flatMap(({ post, category }) =>
    post !== undefined && category === "promote" ? [post] : [],
  );
  const worstEntries = crowd.entries.slice(worst.first, worst.last + 1);
  return {
    code: "too-salesy",
    severity: promotions.some(({ status }) => status !== "published") ? "warning" : "hint",
    where: {
      from: entries[0]?.date ?? calendar.from,
      to: entries.at(-1)?.date ?? calendar.to,
      postIds: promotions.map(({ id }) => id),
      channel,
    },
    facts: {
      channel,
      promoCount: worst.promoCount,
      postCount: worstEntries.length,
      promoShare: Math.round((worst.promoCount / worstEntries.length) * 100) / 100,
      promoShareMax: promoShareMaxOf(calendar),
      weeks: PROMO_WINDOW_DAYS / 7,
    },
    listFixes: () => waysOut(calendar, channel, worstEntries),
  };
}

// The latest posts first: what comes soonest is likely to be finished.
function waysOut(calendar: CalendarToCheck, channel: Channel, entries: readonly CalendarEntry[]): Fix[] {
  const changeable = entries
    .filter(({ post, category }) => post !== undefined && category === "promote" && post.status !== "published")
    .reverse();
  const category = findScarcest(calendar.plan, channel, entries);
  return changeable.flatMap(({ post, date }): Fix[] => {
    if (post === undefined) return [];
    const change: Fix[] = category === undefined ? [] : [{ kind: "change-category", postId: post.id, category }];
    return [...change, ...listMoves(calendar, { post, date })];
  });
}

// What the window has least of, beside its share in the plan.
function findScarcest(plan: Plan, channel: Channel, entries: readonly CalendarEntry[]) {
  const shares = plan.mix.byChannel.find((each) => each.channel === channel)?.categories ?? plan.mix.categories;
  const measured = measureMix(entries).categories;
  const shareOf = (name: string) => measured.find(({ category }) => category === name)?.share ?? 0;
  const lacking = shares
    .filter(({ category, share }) => category !== "promote" && share > 0)
    .map(({ category, share }) => ({ category, lack: share - shareOf(category) }));
  return lacking.toSorted((a, b) => b.lack - a.lack)[0]?.category;
}
