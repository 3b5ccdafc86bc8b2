import type { Instant } from "@porchlight/core";
import { z } from "zod";
import type { ReplyDues } from "./reply-dues.ts";
import type { GroupPart, Waiting, WaitingGroup } from "./waiting-store.ts";

const millisecondSchema = z.int().min(0).max(Date.parse("2999-12-31T23:59:59.999Z"));
const begun = { now: millisecondSchema, plan: z.int().min(0).max(1_000_000_000) };

/**
 * A place in the list of those who wait. The moment and the plan with which the list was begun stay with it, so that nobody's
 * due changes between two pages. Moments in milliseconds since 1970; `due` is null where none is owed.
 */
export const waitingPlaceSchema = z.union([
  z.strictObject({ ...begun, due: millisecondSchema.nullable(), since: millisecondSchema, id: z.uuid() }),
  z.strictObject({ ...begun, until: millisecondSchema, id: z.uuid() }),
]);
export type WaitingPlace = z.infer<typeof waitingPlaceSchema>;

/** A place among those in sight: by due, then by who waits longest. */
export type DuePlace = { readonly dueMs: number; readonly sinceMs: number; readonly id: string };

const DAY_MS = 86_400_000;
const FIRST_MOMENT = "1970-01-01T00:00:00.000Z";
/** Below every id. */
const NIL_ID = "00000000-0000-0000-0000-000000000000";

export function comparePlaces(a: DuePlace, b: DuePlace): number {
  if (a.dueMs !== b.dueMs) return a.dueMs < b.dueMs ? -1 : 1;
  if (a.sinceMs !== b.sinceMs) return a.sinceMs - b.sinceMs;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

export function placeOf(waiting: Waiting, dues: ReplyDues): DuePlace {
  return { dueMs: dueMsOf(waiting, dues), sinceMs: Date.parse(waiting.since), id: waiting.id };
}

/** The part of a group that comes after a place, all of it without one; undefined where nothing of it can. */
export function partAfter(
  group: WaitingGroup,
  { place, dues }: { readonly place: DuePlace | undefined; readonly dues: ReplyDues },
): GroupPart | undefined {
  if (place === undefined) return { ...group, afterSince: FIRST_MOMENT, afterId: NIL_ID };
  const dueMsAt = (sinceMs: number) => dueMsOf({ ...group, since: instantAt(sinceMs) }, dues);
  if (dueMsAt(place.sinceMs) === place.dueMs) {
    return { ...group, afterSince: instantAt(place.sinceMs), afterId: place.id };
  }
  if (place.dueMs === Number.POSITIVE_INFINITY) return undefined;
  // Within a group the due never falls while `since` rises.
  const isAfter = (sinceMs: number) =>
    dueMsAt(sinceMs) > place.dueMs || (dueMsAt(sinceMs) === place.dueMs && sinceMs > place.sinceMs);
  return { ...group, afterSince: instantAt(findFirst(isAfter, place.dueMs + 1)), afterId: NIL_ID };
}

/**
 * The first millisecond since 1970 of which something is true, which it stays from then on; it is at `known`. Most answers are
 * owed within days, so it is looked for near by first and further and further away.
 */
function findFirst(isTrue: (milliseconds: number) => boolean, known: number): number {
  let after = known;
  let step = DAY_MS;
  let before = after - step;
  while (before >= 0 && isTrue(before)) {
    after = before;
    step *= 2;
    before = after - step;
  }
  before = Math.max(before, -1);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isTrue(middle)) after = middle;
    else before = middle;
  }
  return after;
}

function dueMsOf(
  { kind, channel, isPrivate, since }: WaitingGroup & { readonly since: Instant },
  { dueOf }: ReplyDues,
) {
  const at = dueOf({ kind, channel, isPrivate, since })?.at;
  return at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at);
}

function instantAt(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}
