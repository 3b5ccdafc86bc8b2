import type { Instant } from "@porchlight/core";
import type { ConversationLine } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { type Page, readCursor, toPage } from "../http/page.ts";
import { toLine } from "./conversation-row.ts";
import { listLineRows } from "./conversations-store.ts";
import { loadReplyDues, loadReplyDuesOf, type ReplyDues } from "./reply-dues.ts";
import {
  comparePlaces,
  type DuePlace,
  partAfter,
  placeOf,
  type WaitingPlace,
  waitingPlaceSchema,
} from "./waiting-place.ts";
import { listLongestWaiting, listSnoozed, listWaitingGroups, WAITING_GROUPS, type Waiting } from "./waiting-store.ts";

type Wanted = { readonly cursor: string | undefined; readonly limit: number; readonly now: Instant };
type Begun = { readonly dues: ReplyDues; readonly now: Instant; readonly limit: number };

/**
 * Those who wait, whose answer is owed first comes first; those out of sight come last. However many there are, a page reads no
 * more of each group than it can show, since within a group who waits longest is owed the first answer.
 */
export async function listWaiting(
  workspace: WorkspaceDb,
  { cursor, limit, now: asked }: Wanted,
): Promise<Page<ConversationLine>> {
  const place = readCursor(waitingPlaceSchema, cursor);
  const now = place === undefined ? asked : new Date(place.now).toISOString();
  const [dues, snoozed] = await Promise.all([
    place === undefined ? loadReplyDues(workspace) : loadReplyDuesOf(workspace, place.plan),
    listSnoozed(workspace, now),
  ]);
  const found = await listAfter(workspace, { place, snoozed, begun: { dues, now, limit: limit + 1 } });
  const begun = { now: Date.parse(now), plan: dues.planVersion };
  const { items, nextCursor } = toPage(found, { limit, placeOf: ({ cursorPart }) => ({ ...begun, ...cursorPart }) });
  return { items: await toLines(workspace, { waiting: items.map((item) => item.waiting), dues }), nextCursor };
}

type Found = { readonly waiting: Waiting; readonly cursorPart: object };

type After = {
  readonly place: WaitingPlace | undefined;
  readonly snoozed: readonly Waiting[];
  readonly begun: Begun;
};

async function listAfter(workspace: WorkspaceDb, { place, snoozed, begun }: After): Promise<readonly Found[]> {
  const asleep = snoozed.filter((waiting) => !isOverslept(waiting, begun.dues));
  if (place !== undefined && "until" in place) return asleep.filter((one) => sleepsLonger(one, place)).map(toAsleep);
  const inSight = await listInSight(workspace, {
    begun,
    after:
      place === undefined
        ? undefined
        : { ...place, dueMs: place.due ?? Number.POSITIVE_INFINITY, sinceMs: place.since },
    overslept: snoozed.filter((waiting) => isOverslept(waiting, begun.dues)),
  });
  return [...inSight, ...asleep.map(toAsleep)];
}

async function listInSight(
  workspace: WorkspaceDb,
  { begun, after, overslept }: { begun: Begun; after: DuePlace | undefined; overslept: readonly Waiting[] },
): Promise<readonly Found[]> {
  const { dues, now, limit } = begun;
  // From the beginning, to ask all groups for who waits longest costs no more than to ask in which somebody does.
  const groups = after === undefined ? WAITING_GROUPS : await listWaitingGroups(workspace);
  const parts = groups.flatMap((group) => partAfter(group, { place: after, dues }) ?? []);
  const longest = await listLongestWaiting(workspace, { parts, now, limitOfEach: limit });
  return [...longest, ...overslept]
    .map((waiting) => ({ waiting, place: placeOf(waiting, dues) }))
    .filter(({ place }) => after === undefined || comparePlaces(place, after) > 0)
    .sort((a, b) => comparePlaces(a.place, b.place))
    .slice(0, limit)
    .map(({ waiting, place: { dueMs, sinceMs: since, id } }) => ({
      waiting,
      cursorPart: { due: Number.isFinite(dueMs) ? dueMs : null, since, id },
    }));
}

// A newer plan may owe an answer sooner than the conversation comes back.
function isOverslept({ snoozedUntil, ...waiting }: Waiting, dues: ReplyDues): boolean {
  return snoozedUntil !== undefined && Date.parse(snoozedUntil) > placeOf(waiting, dues).dueMs;
}

function sleepsLonger(
  { id, snoozedUntil = "" }: Waiting,
  place: { readonly until: number; readonly id: string },
): boolean {
  const until = Date.parse(snoozedUntil);
  return until > place.until || (until === place.until && id > place.id);
}

function toAsleep(waiting: Waiting): Found {
  return { waiting, cursorPart: { until: Date.parse(waiting.snoozedUntil ?? ""), id: waiting.id } };
}

async function toLines(
  workspace: WorkspaceDb,
  { waiting, dues }: { readonly waiting: readonly Waiting[]; readonly dues: ReplyDues },
): Promise<ConversationLine[]> {
  const rows = await listLineRows(
    workspace,
    waiting.map(({ id }) => id),
  );
  const lines = new Map(rows.map((row) => [row.conversation_id, toLine(row)]));
  return waiting.flatMap(({ id, kind, channel, isPrivate, since }) => {
    const line = lines.get(id);
    const due = dues.dueOf({ kind, channel, isPrivate, since });
    return line === undefined ? [] : [{ ...line, ...(due === undefined ? {} : { due }) }];
  });
}
