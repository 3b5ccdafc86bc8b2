import { addDays, type IsoDate, type Message, type TalkInTime } from "@porchlight/core";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { type ConversationHead, HEAD_COLUMNS, toHead } from "./conversation-row.ts";

/**
 * Every conversation in which something happened on a day or later, with who wrote when. A day begins up to 14 hours before
 * that of UTC, so those of the day before are among them.
 */
export async function listTalksSince({ trx, workspaceId }: WorkspaceDb, date: IsoDate): Promise<readonly TalkInTime[]> {
  const since = `${addDays(date, -1)}T00:00:00Z`;
  const heads = await trx
    .selectFrom("conversations")
    .select(HEAD_COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("active_at", ">=", since)
    .execute();
  const messages = await trx
    .selectFrom("conversation_messages as message")
    .innerJoin("conversations as conversation", (join) =>
      join
        .onRef("conversation.workspace_id", "=", "message.workspace_id")
        .onRef("conversation.conversation_id", "=", "message.conversation_id"),
    )
    .select(["message.conversation_id", "message.written_by", "message.written_at"])
    .where("message.workspace_id", "=", workspaceId)
    .where("conversation.active_at", ">=", since)
    .orderBy("message.written_at")
    .orderBy("message.message_id")
    .execute();
  const talks = new Map(heads.map((row) => [row.conversation_id, { head: toHead(row), said: [] as Said[] }]));
  for (const { conversation_id, written_by, written_at } of messages) {
    talks.get(conversation_id)?.said.push({ by: written_by, at: written_at });
  }
  return [...talks.values()].map(toTalk);
}

type Said = Pick<Message, "by" | "at">;

function toTalk({ head, said }: { readonly head: ConversationHead; readonly said: readonly Said[] }): TalkInTime {
  const { kind, channel, isPrivate, settled } = head;
  return { kind, channel, isPrivate, messages: said, ...(settled === undefined ? {} : { settled }) };
}
