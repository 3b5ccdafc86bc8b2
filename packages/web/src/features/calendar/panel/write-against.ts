import type { Finding, IsoDate, Post, Slot } from "@porchlight/core";
import type { EditorSubject } from "../editor/editor-address.ts";
import { announceAt } from "./announce-at.ts";

type Calendar = {
  readonly posts: readonly Post[];
  readonly openSlots: readonly Slot[];
  readonly today: IsoDate;
};

/** What to write against a finding about something that is missing: into the next open slot for it, where there is one. */
export function writeAgainst({ where, facts }: Pick<Finding, "where" | "facts">, calendar: Calendar): EditorSubject {
  const { channel, from } = where;
  const { posts, openSlots, today } = calendar;
  if (facts.closure !== undefined && channel !== undefined)
    return announceAt({ channel, date: from, posts, openSlots });
  const [next] = openSlots
    .filter(({ date }) => date >= today)
    .filter((slot) => (facts.event === undefined ? slot.channel === channel : slot.event === facts.event))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return next === undefined ? { kind: "new" } : { kind: "slot", slotKey: next.key };
}

/** True for a finding that a post would settle which is not there yet. */
export function asksForPost({ where, facts }: Pick<Finding, "where" | "facts">): boolean {
  return where.postIds.length === 0 && (where.channel !== undefined || facts.event !== undefined);
}
