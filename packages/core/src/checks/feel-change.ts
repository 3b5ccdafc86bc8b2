import type { Channel } from "../facts/vocabulary.ts";
import type { Post } from "../posts/post.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { DatedPost } from "./calendar-to-check.ts";
import { type FeltPlace, type FoundByPlace, findInParts, placesFeeling, widenPlaces } from "./find-in-part.ts";
import type { Rule } from "./rule.ts";
import type { SortedCalendar, Touched } from "./sort-calendar.ts";

/** A post put on the calendar, in the place of the one with its id, or the one of an id taken off. */
export type PostChange =
  | {
      /** The post as it would stand. */
      readonly put: Post;
    }
  | {
      /** The id of the post that would go. */
      readonly remove: string;
    };

/** What a rule says where a change is felt, before it and after. */
export type Felt = { readonly rule: Rule; readonly before: FoundByPlace; readonly after: FoundByPlace };

/** Makes changes, one after the other. Says where they are felt, and how things stood: made, those take all of it back. */
export function makeChanges(
  sorted: SortedCalendar,
  changes: readonly PostChange[],
): { readonly touched: Touched; readonly back: readonly PostChange[] } {
  const days = new Set<IsoDate>();
  const channels = new Set<Channel>();
  const back: PostChange[] = [];
  for (const change of changes) {
    const id = idOf(change);
    const before = sorted.postOf(id);
    back.unshift(before === undefined ? { remove: id } : { put: before });
    const touched = sorted.replace(id, "put" in change ? change.put : undefined);
    for (const day of touched.days) days.add(day);
    for (const channel of touched.channels) channels.add(channel);
  }
  return { touched: { days: [...days], channels: [...channels] }, back };
}

/** What rules say before and after changes that are made at once, where they can be felt. The calendar stays as it was. */
export function feelChanges(sorted: SortedCalendar, changes: readonly PostChange[], rules: readonly Rule[]): Felt[] {
  const ids = [...new Set(changes.map(idOf))];
  const stood = listPosts();
  const { touched, back } = makeChanges(sorted, changes);
  const stands = listPosts();
  const changed = [...stood, ...stands];
  const asked = rules.map((rule) => ({ rule, places: placesFeeling(rule, touched) }));
  const saidAfter = asked.map(({ rule, places }) => findAfter(rule, places));
  makeChanges(sorted, back);
  const saidBefore = asked.map(({ rule, places }) => findBefore(rule, places));

  return asked.map(({ rule, places }, index) => {
    const felt = { rule, before: saidBefore[index] ?? NOTHING, after: saidAfter[index] ?? NOTHING };
    return rule.spreads ? widen(felt, places) : felt;
  });

  // What a rule joins together may reach further than the change itself: asked again until nothing more comes to light.
  function widen(felt: Felt, places: readonly FeltPlace[]): Felt {
    const wider = widenPlaces(places, [...felt.before.values(), ...felt.after.values()]);
    if (wider.every(({ from, to }, index) => from === places[index]?.from && to === places[index]?.to)) return felt;
    const { rule } = felt;
    const widerBefore = findBefore(rule, wider);
    makeChanges(sorted, changes);
    const widerAfter = findAfter(rule, wider);
    makeChanges(sorted, back);
    return widen({ rule, before: widerBefore, after: widerAfter }, wider);
  }

  function findBefore(rule: Rule, places: readonly FeltPlace[]): FoundByPlace {
    return find(rule, places, stood);
  }

  function findAfter(rule: Rule, places: readonly FeltPlace[]): FoundByPlace {
    return find(rule, places, stands);
  }

  function find(rule: Rule, places: readonly FeltPlace[], posts: readonly DatedPost[]): FoundByPlace {
    const parts = places.map((place) => ({ ...place, posts, changed }));
    return findInParts(rule, sorted.calendar, parts);
  }

  function listPosts(): DatedPost[] {
    return ids.map((id) => sorted.calendar.postOf(id)).filter((dated) => dated !== undefined);
  }
}

function idOf(change: PostChange): string {
  return "put" in change ? change.put.id : change.remove;
}

const NOTHING: FoundByPlace = new Map();
