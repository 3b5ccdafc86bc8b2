import type { Post } from "../posts/post.ts";
import type { DatedPost } from "./calendar-to-check.ts";
import { type FeltPlace, type FoundByPlace, findInParts, placesFeeling, widenPlaces } from "./find-in-part.ts";
import type { Part, Rule } from "./rule.ts";
import type { SortedCalendar } from "./sort-calendar.ts";

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

/** What rules say before and after a change, where it can be felt. The calendar stays as it was. */
export function feelChange(sorted: SortedCalendar, change: PostChange, rules: readonly Rule[]): Felt[] {
  const id = "put" in change ? change.put.id : change.remove;
  const before = sorted.postOf(id);
  const after = "put" in change ? change.put : undefined;

  const stood = listPost(id);
  const touched = sorted.replace(id, after);
  const stands = listPost(id);
  const asked = rules.map((rule) => ({ rule, places: placesFeeling(rule, touched) }));
  const saidAfter = asked.map(({ rule, places }) => findAfter(rule, places));
  sorted.replace(id, before);
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
    sorted.replace(id, after);
    const widerAfter = findAfter(rule, wider);
    sorted.replace(id, before);
    return widen({ rule, before: widerBefore, after: widerAfter }, wider);
  }

  function findBefore(rule: Rule, places: readonly FeltPlace[]): FoundByPlace {
    return find(rule, places, { posts: stood, counterparts: stands });
  }

  function findAfter(rule: Rule, places: readonly FeltPlace[]): FoundByPlace {
    return find(rule, places, { posts: stands, counterparts: stood });
  }

  function find(rule: Rule, places: readonly FeltPlace[], posts: Pick<Part, "posts" | "counterparts">): FoundByPlace {
    const parts = places.map((place) => ({ ...place, ...posts }));
    return findInParts(rule, sorted.calendar, parts);
  }

  function listPost(postId: string): DatedPost[] {
    const dated = sorted.calendar.postOf(postId);
    return dated === undefined ? [] : [dated];
  }
}

const NOTHING: FoundByPlace = new Map();
