type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** The rows that an address of the Today page tells of, by SQL alone; undefined where nobody has said which they are. */
export function bareStatementsOf(address: URL, workspaceId: string): readonly Statement[] | undefined {
  const path = address.pathname.replace(/^.*\/workspaces(\/[0-9a-f-]{36})?/, "");
  const asked = Object.fromEntries(address.searchParams);
  const texts = STATEMENTS[asked.state === undefined ? path : `${path}?${asked.state}`];
  return texts?.map((text) => {
    const names = [...text.matchAll(/:(\w+)\b/g)].map(([, name = ""]) => name);
    const known: Readonly<Record<string, unknown>> = { ...asked, workspaceId };
    let place = 0;
    return {
      text: text.replace(/(?<!:):(\w+)\b/g, () => {
        place += 1;
        return `$${place}`;
      }),
      values: names.map((name) => known[name]),
    };
  });
}

const LINES = `conversation_id, version, channel, is_private, kind, customer, assignee, needs_owner, snoozed_until, settled_at,
  settled_how, waiting_since, answered_in_minutes, last_by, last_text, last_at`;
const WRITTEN = `select conversation_id, written_by, written_at from conversation_messages
  where workspace_id = :workspaceId and written_at >= `;

const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  "": ["select workspace_id, name, created_at from workspaces order by created_at limit 50"],
  "/plans/current": [
    "select plan_id, version, created_at, plan from plans where workspace_id = :workspaceId order by version desc limit 1",
  ],
  "/answers": ["select version, answers, step, updated_at from answers where workspace_id = :workspaceId"],
  "/pauses": ["select * from pauses where workspace_id = :workspaceId order by since desc limit 50"],
  "/calendar": [
    `select * from posts where workspace_id = :workspaceId and on_date between :from and :to and deleted_at is null
     order by on_date, at_time, post_id`,
  ],
  "/conversations?waiting": [
    `select ${LINES} from conversations where workspace_id = :workspaceId and waiting_since is not null
     order by waiting_since limit 50`,
    "select count(*) from conversations where workspace_id = :workspaceId and waiting_since is not null",
  ],
  "/routine-ticks": ["select * from routine_ticks where workspace_id = :workspaceId and on_date between :from and :to"],
  "/presence": [
    `select channel, count(*), min(waiting_since) from conversations
     where workspace_id = :workspaceId and waiting_since is not null group by channel`,
    `select distinct channel, on_date from posts cross join unnest(channels) as channel
     where workspace_id = :workspaceId and deleted_at is null and status <> 'published' and on_date >= current_date`,
  ],
  "/reply-audit": [`${WRITTEN} :from`],
  "/promise-forecast": [
    `${WRITTEN} current_date - 28`,
    "select count(*) from conversations where workspace_id = :workspaceId and waiting_since is not null",
  ],
};
