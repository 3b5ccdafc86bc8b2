import type pg from "pg";

const POSTS = 100_000;
const CONVERSATIONS = 50_000;
/** Of ten years; the posts reach half a year ahead. */
const DAYS = 3650;
const DAYS_AHEAD = 180;
/** So many of the newest wait, one every few hours. */
const WAITING = 60;

/** Ten years of a busy shop: 100,000 posts, and 50,000 conversations of a question and its answer, the newest of which wait. */
export async function fillBusyWorkspace(client: pg.Pool, workspaceId: string): Promise<void> {
  await client.query(
    `insert into posts (workspace_id, post_id, version, status, title, text, category, channels, on_date, at_time, zone,
       created_at, updated_at)
     select $1, gen_random_uuid(), 1, case when day < current_date then 'published' else 'draft' end, 'Post ' || p,
       'What to bring to a first class, and where to park.', (array['educate', 'help', 'promote'])[1 + p % 3],
       array[(array['instagram', 'facebook-page'])[1 + p % 2]], day, time '09:00' + (p % 10) * interval '1 hour',
       'America/Chicago', now(), now()
     from (select p, current_date + $3::int - (p::bigint * $4 / $2)::int as day from generate_series(0, $2::int - 1) as p) as days`,
    [workspaceId, POSTS, DAYS_AHEAD, DAYS],
  );
  await client.query(
    `with talks as (
       select n, gen_random_uuid() as id, (array['instagram', 'facebook-page', 'google-business'])[1 + n % 3] as channel,
         now() - interval '20 minutes' - n * ($3 * interval '1 day' / $2) as asked_at, n < $4 as waits
       from generate_series(0, $2::int - 1) as n
     ), kept as (
       insert into conversations (workspace_id, conversation_id, version, channel, is_private, kind, customer, needs_owner,
         waiting_since, began_at, active_at, replied_at, answered_in_minutes, last_by, last_text, last_at)
       select $1, id, 1, channel, n % 2 = 0, 'question', 'Customer ' || n, false, case when waits then asked_at end, asked_at,
         case when waits then asked_at else asked_at + interval '90 minutes' end,
         case when waits then null else asked_at + interval '90 minutes' end, case when waits then null else 90 end,
         case when waits then 'customer' else 'business' end, 'Do you have a class on Tuesdays?',
         case when waits then asked_at else asked_at + interval '90 minutes' end
       from talks
     )
     insert into conversation_messages (workspace_id, conversation_id, message_id, written_by, text, written_at)
     select $1, id, gen_random_uuid(), 'customer', 'Do you have a class on Tuesdays?', asked_at from talks
     union all
     select $1, id, gen_random_uuid(), 'business', 'Yes, at seven.', asked_at + interval '90 minutes' from talks where not waits`,
    [workspaceId, CONVERSATIONS, DAYS, WAITING],
  );
  await client.query("vacuum analyze posts, conversations, conversation_messages");
}
