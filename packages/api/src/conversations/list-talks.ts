import { addDays, type DateRange, type TalkInTime, type WeekTalk } from "@porchlight/core";
import { sql } from "kysely";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** Words beyond these characters of a message are not looked at. */
const TEXT_LENGTH_READ = 2000;
/** Twice what the busiest of businesses hears in the five weeks of a summary; of more, the newest are taken. */
const WEEK_TALKS_MOST = 100_000;

/**
 * Every conversation in which a customer wrote on the days of a range, with who wrote then, and of what lies before and after no
 * more than tells whether somebody was waiting already, and when they were answered. So who began to wait on these days, and for
 * how long, is told as by the whole conversation.
 */
export function listTalks(workspace: WorkspaceDb, range: DateRange): Promise<readonly TalkInTime[]> {
  return readTalks(workspace, { range, textLength: 0 });
}

/** The same, with what was said. */
export function listWeekTalks(workspace: WorkspaceDb, range: DateRange): Promise<readonly WeekTalk[]> {
  return readTalks(workspace, { range, textLength: TEXT_LENGTH_READ, most: WEEK_TALKS_MOST });
}

type Wanted = {
  readonly range: DateRange;
  readonly textLength: number;
  /** Default: all. */
  readonly most?: number;
};

async function readTalks(workspace: WorkspaceDb, { range, textLength, most }: Wanted): Promise<readonly WeekTalk[]> {
  const { trx, workspaceId } = workspace;
  // Wherever on earth the days are counted.
  const [from, until] = [`${addDays(range.from, -1)}T00:00:00Z`, `${addDays(range.to, 2)}T00:00:00Z`];
  const columns = sql`conversation_id, message_id, written_by, written_at, person, left(text, ${sql.lit(textLength)}) as text`;
  const ofTalk = sql`"workspace_id" = ${workspaceId} and conversation_id = asked.conversation_id`;
  const { rows } = await sql<MessageRow>`
    with asked as materialized (
      select conversation_id
      from conversation_messages
      where "workspace_id" = ${workspaceId} and written_by = 'customer' and written_at >= ${from} and written_at < ${until}
      group by conversation_id
      order by max(written_at) desc, conversation_id
      limit ${most ?? null}
    ), said as (
      select ${columns} from conversation_messages
      where "workspace_id" = ${workspaceId} and written_at >= ${from} and written_at < ${until}
      union all
      select before.* from asked cross join lateral (
        select ${columns} from conversation_messages where ${ofTalk} and written_at < ${from}
        order by written_at desc, message_id desc limit 1
      ) as before
      union all
      select answer.* from asked cross join lateral (
        select ${columns} from conversation_messages
        where ${ofTalk} and written_at >= ${until} and written_by = 'business'
        order by written_at, message_id limit 1
      ) as answer
      where exists (select 1 from conversation_messages where "workspace_id" = ${workspaceId} and written_at >= ${until})
    )
    select conversation_id, kind, channel, is_private, customer, needs_owner, assignee, written_by, written_at, person, text
    from asked join conversations using (conversation_id) join said using (conversation_id)
    where "workspace_id" = ${workspaceId}
    order by written_at, message_id`.execute(trx);
  const settlings = await listSettlings(workspace, new Set(rows.map(({ conversation_id }) => conversation_id)));
  const talks = new Map<string, Talk>();
  for (const row of rows) {
    const { conversation_id: id, written_by, written_at, person, text } = row;
    const talk = talks.get(id) ?? toTalk(row, settlings.get(id) ?? []);
    talk.messages.push({ by: written_by, at: written_at, text, ...(person === null ? {} : { person }) });
    talks.set(id, talk);
  }
  return [...talks.values()];
}

type Talk = WeekTalk & { readonly messages: WeekTalk["messages"][number][] };

type MessageRow = {
  readonly conversation_id: string;
  readonly kind: WeekTalk["kind"];
  readonly channel: WeekTalk["channel"];
  readonly is_private: boolean;
  readonly customer: string;
  readonly needs_owner: boolean;
  readonly assignee: string | null;
  readonly written_by: WeekTalk["messages"][number]["by"];
  readonly written_at: string;
  readonly person: string | null;
  readonly text: string;
};
type Settling = NonNullable<WeekTalk["settlings"]>[number];

async function listSettlings(
  { trx, workspaceId }: WorkspaceDb,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Settling[]>> {
  const rows = await trx
    .selectFrom("conversation_settlings")
    .select(["conversation_id", "settled_at", "settled_how"])
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`conversation_id = any(${[...ids]}::uuid[])`)
    .orderBy("settled_at")
    .execute();
  const settlings = new Map<string, Settling[]>();
  for (const { conversation_id: id, settled_at, settled_how } of rows) {
    settlings.set(id, [...(settlings.get(id) ?? []), { at: settled_at, how: settled_how }]);
  }
  return settlings;
}

function toTalk(row: MessageRow, settlings: readonly Settling[]): Talk {
  return {
    id: row.conversation_id,
    kind: row.kind,
    channel: row.channel,
    isPrivate: row.is_private,
    customer: row.customer,
    needsOwner: row.needs_owner,
    ...(row.assignee === null ? {} : { assignee: row.assignee }),
    messages: [],
    settlings,
  };
}
