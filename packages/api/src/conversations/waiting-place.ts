import { CHANNELS, CONVERSATION_KINDS, type Instant } from "@porchlight/core";
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

const FIRST_MOMENT = "1970-01-01T00:00:00.000Z";
/** Below every id. */
const NIL_ID = "00000000-0000-0000-0000-000000000000";

const GROUPS: readonly WaitingGroup[] = CONVERSATION_KINDS.flatMap((kind) =>
  CHANNELS.flatMap((channel) => [true, false].map((isPrivate) => ({ kind, channel, isPrivate }))),
);

export function comparePlaces(a: DuePlace, b: DuePlace): number {
  if (a.dueMs !== b.dueMs) return a.dueMs < b.dueMs ? -1 : 1;
  if (a.sinceMs !== b.sinceMs) return a.sinceMs - b.sinceMs;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

export function placeOf(waiting: Waiting, dues: ReplyDues): DuePlace {
  return { dueMs: dueMsOf(waiting, dues), sinceMs: Date.parse(waiting.since), id: waiting.id };
}

/** Of every group the part that comes after a place; all of it without one. */
export function partsAfter(place: DuePlace | undefined, dues: ReplyDues): readonly GroupPart[] {
  if (place === undefined) {
    return GROUPS.map((group) => ({ ...group, afterSince: FIRST_MOMENT, afterId: NIL_ID }));
  }
  return GROUPS.flatMap((group) => partAfter(group, { place, dues }) ?? []);
}

// Within a group the due never falls while `since` rises, so the first `since` after the place is found by halving.
function partAfter(
  group: WaitingGroup,
  { place, dues }: { readonly place: DuePlace; readonly dues: ReplyDues },
): GroupPart | undefined {
  const dueMsAt = (sinceMs: number) => dueMsOf({ ...group, since: instantAt(sinceMs) }, dues);
  if (dueMsAt(place.sinceMs) === place.dueMs) {
    return { ...group, afterSince: instantAt(place.sinceMs), afterId: place.id };
  }
  if (place.dueMs === Number.POSITIVE_INFINITY) return undefined;
  const isAfter = (sinceMs: number) =>
    dueMsAt(sinceMs) > place.dueMs || (dueMsAt(sinceMs) === place.dueMs && sinceMs > place.sinceMs);
  let before = -1;
  let after = place.dueMs + 1;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isAfter(middle)) after = middle;
    else before = middle;
  }
  return { ...group, afterSince: instantAt(after), afterId: NIL_ID };
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
