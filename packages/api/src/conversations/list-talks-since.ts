import { addDays, type IsoDate, type Message, type TalkInTime } from "@porchlight/core";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/**
 * Every conversation in which something happened on a day or later, with who wrote when. A day begins up to 14 hours before
 * that of UTC, so those of the day before are among them.
 */
export async function listTalksSince({ trx, workspaceId }: WorkspaceDb, date: IsoDate): Promise<readonly TalkInTime[]> {
  const since = `${addDays(date, -1)}T00:00:00Z`;
  const heads = await trx
    .selectFrom("conversations")
    .select(["conversation_id", "kind", "channel", "is_private"])
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
  const said = new Map<string, Said[]>(heads.map(({ conversation_id }) => [conversation_id, []]));
  for (const { conversation_id, written_by, written_at } of messages) {
    said.get(conversation_id)?.push({ by: written_by, at: written_at });
  }
  const settlings = await trx
    .selectFrom("conversation_settlings as settling")
    .innerJoin("conversations as conversation", (join) =>
      join
        .onRef("conversation.workspace_id", "=", "settling.workspace_id")
        .onRef("conversation.conversation_id", "=", "settling.conversation_id"),
    )
    .select(["settling.conversation_id", "settling.settled_at", "settling.settled_how"])
    .where("settling.workspace_id", "=", workspaceId)
    .where("conversation.active_at", ">=", since)
    .orderBy("settling.settled_at")
    .execute();
  const settled = Map.groupBy(settlings, ({ conversation_id }) => conversation_id);
  return heads.map(({ conversation_id, kind, channel, is_private }) => ({
    kind,
    channel,
    isPrivate: is_private,
    messages: said.get(conversation_id) ?? [],
    settlings: (settled.get(conversation_id) ?? []).map((said) => ({ at: said.settled_at, how: said.settled_how })),
  }));
}

type Said = Pick<Message, "by" | "at">;
