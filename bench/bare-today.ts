type Statement = {
  readonly text: string;
  readonly values: readonly unknown[];
  /** False for rows that the answer is worked out from and that are not part of it. */
  readonly isShown: boolean;
};

/** The rows that an address of the Today page is answered from, by SQL alone; undefined where nobody has said which they are. */
export function bareStatementsOf(address: URL): readonly Statement[] | undefined {
  const [, workspaceId, path = ""] = /\/workspaces(?:\/([0-9a-f-]{36})(.*))?$/.exec(address.pathname) ?? [];
  const asked = Object.fromEntries(address.searchParams);
  const statements = STATEMENTS[asked.state === undefined ? path : `${path}?${asked.state}`];
  return statements?.map((statement) => {
    const text = typeof statement === "string" ? statement : statement.needed;
    const names = [...text.matchAll(NAMES)].map(([, name = ""]) => name);
    const known: Readonly<Record<string, unknown>> = { ...asked, workspaceId };
    let place = 0;
    return {
      text: text.replace(NAMES, () => {
        place += 1;
        return `$${place}`;
      }),
      values: names.map((name) => known[name]),
      isShown: typeof statement === "string",
    };
  });
}

const NAMES = /(?<!:):(\w+)\b/g;

const PLAN =
  "select plan_id, version, created_at, plan from plans where workspace_id = :workspaceId order by version desc limit 1";
const SETTINGS = "select version, settings, updated_at from rule_settings where workspace_id = :workspaceId";
const WAITING = "select count(*) from conversations where workspace_id = :workspaceId and waiting_since is not null";
const LINES = `conversation_id, version, channel, is_private, kind, customer, assignee, needs_owner, notes, snoozed_until,
  settled_at, settled_how, waiting_since, answered_in_minutes, last_by, last_text, last_at`;
const POSTS = `select post_id, version, status, title, text, category, channels, variants, on_date, at_time, zone, slot_key,
    author, event_id, series, evergreen, brief_id, link, first_comment, notes, media
  from posts where workspace_id = :workspaceId and deleted_at is null`;
// The posts that each check counts with lie up to 35 days away.
const NEAR = `on_date between :from::date - 35 and :from::date - 1 or on_date between :to::date + 1 and :to::date + 35`;

function talksSince(day: string): { readonly needed: string }[] {
  const since = "where message.workspace_id = :workspaceId and message.written_at >=";
  return [
    {
      needed: `select message.conversation_id, kind, channel, is_private, written_by, written_at, person
        from conversation_messages as message join conversations using (workspace_id, conversation_id)
        ${since} ${day} order by written_at, message_id`,
    },
    {
      needed: `select conversation_id, settled_at, settled_how from conversation_settlings
        where workspace_id = :workspaceId and conversation_id in (
          select conversation_id from conversation_messages as message ${since} ${day})`,
    },
  ];
}

const PUBLISHED = "posts where workspace_id = :workspaceId and status = 'published' and deleted_at is null";
const LAST_POSTS = `
  with recursive sets as (
    (select channels from ${PUBLISHED} order by channels limit 1)
    union all
    select next.channels from sets cross join lateral (
      select channels from ${PUBLISHED} and channels > sets.channels order by channels limit 1) as next
  )
  select last.* from sets cross join lateral (
    select post_id, on_date from ${PUBLISHED} and channels = sets.channels and on_date <= current_date
    order by on_date desc, at_time desc limit 1) as last`;

const STATEMENTS: Readonly<Record<string, readonly (string | { readonly needed: string })[]>> = {
  "": ["select workspace_id, name, created_at from workspaces order by created_at, workspace_id limit 51"],
  "/plans/current": [PLAN],
  "/answers": ["select version, answers, step, updated_at from answers where workspace_id = :workspaceId"],
  "/hand-overs": ["select version, hand_overs, updated_at from hand_overs where workspace_id = :workspaceId"],
  "/watched-brands": [
    `select brand_id, (select max(looked_at) from brand_looks where workspace_id = :workspaceId)
     from watched_brands where workspace_id = :workspaceId limit 100`,
  ],
  "/pauses": ["select * from pauses where workspace_id = :workspaceId order by since desc, pause_id desc limit 50"],
  "/calendar": [
    { needed: PLAN },
    { needed: SETTINGS },
    `${POSTS} and on_date between :from and :to order by on_date, at_time, post_id`,
    { needed: `${POSTS} and (${NEAR}) order by on_date, at_time, post_id` },
  ],
  "/conversations?waiting": [
    { needed: PLAN },
    `select ${LINES} from conversations where workspace_id = :workspaceId and waiting_since is not null
     order by waiting_since limit 51`,
    WAITING,
  ],
  "/routine-ticks": [
    `select on_date, at_time, person, activity, done_at from routine_ticks
     where workspace_id = :workspaceId and on_date between :from and :to order by on_date, at_time`,
  ],
  "/presence": [
    { needed: PLAN },
    { needed: SETTINGS },
    { needed: LAST_POSTS },
    {
      needed: `select distinct channel, on_date from (
        select distinct on_date, channels from posts
        where workspace_id = :workspaceId and deleted_at is null and status <> 'published' and on_date >= current_date
      ) as planned cross join unnest(channels) as channel`,
    },
    `select channel, count(*), min(waiting_since) from conversations
     where workspace_id = :workspaceId and waiting_since is not null group by channel`,
    {
      needed: `select channel, (
        select max(replied_at) from conversations as talk
        where workspace_id = :workspaceId and waiting_since is null and talk.channel = wanted.channel
      ) from unnest(array['instagram', 'facebook-page', 'google-business', 'newsletter']) as wanted (channel)`,
    },
  ],
  "/reply-audit": [{ needed: PLAN }, ...talksSince(":from::date - 1")],
  "/promise-forecast": [{ needed: PLAN }, ...talksSince("current_date - 29"), WAITING],
};
