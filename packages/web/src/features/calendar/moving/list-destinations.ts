import {
  addDays,
  daysBetween,
  type IsoDate,
  type LocalTime,
  type Post,
  type Slot,
  type WallTime,
} from "@porchlight/core";
import { wallTimeOf } from "../chips/post-state.ts";
import type { Verdict, Weigh, WhatIf } from "./what-if.ts";

export type Suggestion = { readonly date: IsoDate; readonly time: LocalTime; readonly whatIf: WhatIf };

type SuggestMovesInput = {
  readonly post: Post;
  readonly openSlots: readonly Slot[];
  /** On the calendar's clock, from which suggestions go on. */
  readonly now: WallTime;
  readonly weigh: Weigh;
};

const COUNT = 3;
/** How many days on from the post's own are looked at besides open slots. */
const DAYS_LOOKED_AT = 7;
const RANK: Readonly<Record<Verdict, number>> = { good: 0, fine: 1, poor: 2 };

/**
 * Up to three places for a post, in the order of the calendar: the nearest open slots of its channels, then the next
 * days at its own hour, better ones before worse.
 */
export function suggestMoves(input: SuggestMovesInput): Suggestion[] {
  const { post, weigh } = input;
  const slots = slotPlaces(input)
    .flatMap((place) => weighed(post, place, weigh))
    .slice(0, COUNT);
  const taken = new Set(slots.map(({ date }) => date));
  const days = dayPlaces(input)
    .filter(({ date }) => !taken.has(date))
    .flatMap((place) => weighed(post, place, weigh))
    .toSorted((a, b) => RANK[a.whatIf.verdict] - RANK[b.whatIf.verdict]);
  return [...slots, ...days].slice(0, COUNT).toSorted((a, b) => textOf(a).localeCompare(textOf(b)));
}

type Place = { readonly date: IsoDate; readonly time: LocalTime };

function weighed(post: Post, place: Place, weigh: Weigh): Suggestion[] {
  const whatIf = weigh(post, place);
  return whatIf === undefined ? [] : [{ ...place, whatIf }];
}

function slotPlaces({ post, openSlots, now }: SuggestMovesInput): Place[] {
  const from = wallTimeOf(post, now.zone)?.date ?? now.date;
  return openSlots
    .filter(({ channel }) => post.channels.includes(channel))
    .map((slot) => wallTimeOf(slot, now.zone) ?? slot)
    .map(({ date, time }) => ({ date, time }))
    .filter((place) => isAhead(place, now) && place.date !== from)
    .toSorted((a, b) => distance(from, a.date) - distance(from, b.date) || textOf(a).localeCompare(textOf(b)));
}

function dayPlaces({ post, now }: SuggestMovesInput): Place[] {
  const wall = wallTimeOf(post, now.zone);
  if (wall === undefined) return [];
  const isBehind = wall.date < now.date;
  const from = isBehind ? now.date : wall.date;
  return Array.from({ length: DAYS_LOOKED_AT }, (_, index) => ({ date: addDays(from, index), time: wall.time })).filter(
    (place) => isAhead(place, now) && place.date !== wall.date,
  );
}

function isAhead(place: Place, now: WallTime): boolean {
  return textOf(place) > textOf(now);
}

function distance(from: IsoDate, to: IsoDate): number {
  return Math.abs(daysBetween(from, to));
}

function textOf({ date, time }: Place): string {
  return `${date}T${time}`;
}
