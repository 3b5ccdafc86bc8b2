import type { Post } from "../posts/post.ts";
import { type FoundByPlace, findInParts, partsFeeling, widenParts } from "./find-in-part.ts";
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

  const stood = sorted.calendar.postOf(id);
  const touched = sorted.replace(id, after);
  const posts = [stood, sorted.calendar.postOf(id)].filter((dated) => dated !== undefined);
  const asked = rules.map((rule) => ({ rule, parts: partsFeeling(rule, touched, posts) }));
  const saidAfter = asked.map(({ rule, parts }) => find(rule, parts));
  sorted.replace(id, before);
  const saidBefore = asked.map(({ rule, parts }) => find(rule, parts));

  return asked.map(({ rule, parts }, index) => {
    const felt = { rule, before: saidBefore[index] ?? NOTHING, after: saidAfter[index] ?? NOTHING };
    return rule.spreads ? widen(felt, parts) : felt;
  });

  // What a rule joins together may reach further than the change itself: asked again until nothing more comes to light.
  function widen(felt: Felt, parts: readonly Part[]): Felt {
    const wider = widenParts(parts, [...felt.before.values(), ...felt.after.values()]);
    if (wider.every(({ from, to }, index) => from === parts[index]?.from && to === parts[index]?.to)) return felt;
    const { rule } = felt;
    const widerBefore = find(rule, wider);
    sorted.replace(id, after);
    const widerAfter = find(rule, wider);
    sorted.replace(id, before);
    return widen({ rule, before: widerBefore, after: widerAfter }, wider);
  }

  function find(rule: Rule, parts: readonly Part[]): FoundByPlace {
    return findInParts(rule, sorted.calendar, parts);
  }
}

const NOTHING: FoundByPlace = new Map();
