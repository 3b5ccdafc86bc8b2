import type { Conversation } from "@porchlight/core";
import type { Selectable } from "kysely";
import type { ConversationLine } from "../contract/conversation-schemas.ts";
import type { ConversationsTable } from "../db/tables.ts";

/** A conversation without its messages. */
export type ConversationHead = Omit<Conversation, "messages">;

export const HEAD_COLUMNS = [
  "conversation_id",
  "version",
  "channel",
  "is_private",
  "kind",
  "customer",
  "assignee",
  "needs_owner",
  "notes",
  "snoozed_until",
  "settled_at",
  "settled_how",
] as const;

/** What a line of a list is made of. */
export const LINE_COLUMNS = [
  ...HEAD_COLUMNS,
  "waiting_since",
  "answered_in_minutes",
  "last_by",
  "last_text",
  "last_at",
] as const;

type Row = Selectable<ConversationsTable>;
export type HeadRow = Pick<Row, (typeof HEAD_COLUMNS)[number]>;
export type LineRow = Pick<Row, (typeof LINE_COLUMNS)[number]>;

export function toHeadRow(head: ConversationHead): HeadRow {
  return {
    conversation_id: head.id,
    version: head.version,
    channel: head.channel,
    is_private: head.isPrivate,
    kind: head.kind,
    customer: head.customer,
    assignee: head.assignee ?? null,
    needs_owner: head.needsOwner,
    notes: head.notes ?? null,
    snoozed_until: head.snoozedUntil ?? null,
    settled_at: head.settled?.at ?? null,
    settled_how: head.settled?.how ?? null,
  };
}

export function toHead(row: HeadRow): ConversationHead {
  return {
    id: row.conversation_id,
    version: row.version,
    channel: row.channel,
    isPrivate: row.is_private,
    kind: row.kind,
    customer: row.customer,
    ...(row.assignee === null ? {} : { assignee: row.assignee }),
    needsOwner: row.needs_owner,
    ...(row.notes === null ? {} : { notes: row.notes }),
    ...(row.snoozed_until === null ? {} : { snoozedUntil: row.snoozed_until }),
    ...(row.settled_at === null || row.settled_how === null
      ? {}
      : { settled: { at: row.settled_at, how: row.settled_how } }),
  };
}

/** A line without its due, which is not kept. */
export function toLine(row: LineRow): Omit<ConversationLine, "due"> {
  const { notes: _, ...head } = toHead(row);
  return {
    ...head,
    ...(row.waiting_since === null ? {} : { waitingSince: row.waiting_since }),
    ...(row.answered_in_minutes === null ? {} : { answeredInMinutes: row.answered_in_minutes }),
    last: { by: row.last_by, text: row.last_text, at: row.last_at },
  };
}
