import { addDays, type IsoDate, type TalkInTime, type WeekTalk } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** Words beyond these characters of a message are not looked at. */
const TEXT_LENGTH_READ = 2000;

/**
 * Every conversation in which something happened on a day or later, with who wrote when. A day begins up to 14 hours before
 * that of UTC, so those of the day before are among them.
 */
export function listTalksSince(workspace: WorkspaceDb, date: IsoDate): Promise<readonly TalkInTime[]> {
  return readTalks(workspace, { date, textLength: 0 });
}

/** The same, with what was said. */
export function listWeekTalks(workspace: WorkspaceDb, date: IsoDate): Promise<readonly WeekTalk[]> {
  return readTalks(workspace, { date, textLength: TEXT_LENGTH_READ });
}

async function readTalks(
  { trx, workspaceId }: WorkspaceDb,
  { date, textLength }: { readonly date: IsoDate; readonly textLength: number },
): Promise<readonly WeekTalk[]> {
  const since = `${addDays(date, -1)}T00:00:00Z`;
  const heads = await trx
    .selectFrom("conversations")
    .select(["conversation_id", "kind", "channel", "is_private", "customer", "needs_owner", "assignee"])
    .where("workspace_id", "=", workspaceId)
    .where("active_at", ">=", since)
    .orderBy("active_at")
    .orderBy("conversation_id")
    .execute();
  const messages = await trx
    .selectFrom("conversation_messages as message")
    .innerJoin("conversations as conversation", (join) =>
      join
        .onRef("conversation.workspace_id", "=", "message.workspace_id")
        .onRef("conversation.conversation_id", "=", "message.conversation_id"),
    )
    .select(["message.conversation_id", "message.written_by", "message.written_at", "message.person"])
    .select(sql<string>`left(message.text, ${sql.lit(textLength)})`.as("text"))
    .where("message.workspace_id", "=", workspaceId)
    .where("conversation.active_at", ">=", since)
    .orderBy("message.written_at")
    .orderBy("message.message_id")
    .execute();
  const said = Map.groupBy(messages, ({ conversation_id }) => conversation_id);
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
  return heads.map(({ conversation_id, kind, channel, is_private, customer, needs_owner, assignee }) => ({
    id: conversation_id,
    kind,
    channel,
    isPrivate: is_private,
    customer,
    needsOwner: needs_owner,
    ...(assignee === null ? {} : { assignee }),
    messages: (said.get(conversation_id) ?? []).map(({ written_by, written_at, person, text }) => ({
      by: written_by,
      at: written_at,
      text,
      ...(person === null ? {} : { person }),
    })),
    settlings: (settled.get(conversation_id) ?? []).map((each) => ({ at: each.settled_at, how: each.settled_how })),
  }));
}
