import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { CHANGE_KINDS, type ChangeKind } from "../contract/live-schemas.ts";
import { routes } from "../contract/routes.ts";
import { aDigest } from "../testing/a-digest.ts";
import { aPicture } from "../testing/a-picture.ts";
import { aPost } from "../testing/a-post.ts";
import { aQuestion } from "../testing/a-question.ts";
import type { Call } from "../testing/call-server.ts";
import { followEvents } from "../testing/follow-events.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";
import { signWebhook } from "../testing/sign-webhook.ts";

/** What no open page shows, so that nobody has to hear of it; pictures and versions are heard of with their post, looks with their brand, messages with their conversation, slugs with their settings. */
const UNHEARD = [
  "brand_looks",
  "change_numbers",
  "connected_accounts",
  "conversation_messages",
  "conversation_settlings",
  "conversation_threads",
  "idempotency_keys",
  "media",
  "media_files",
  "post_media",
  "post_versions",
  "promise_slugs",
  "received_messages",
  "webhook_secrets",
];

const CSV = "channel,customer,text,at\nx,Dana,Hello?,2026-11-22T10:00:00Z\n";

type Routes = typeof routes;
type WritingRoute = {
  [Id in keyof Routes]: Routes[Id] extends { method: "get" }
    ? never
    : Routes[Id] extends { params: unknown }
      ? Id
      : never;
}[keyof Routes];
/** What it makes goes out by mail, and is kept nowhere. */
type MailingRoute = "sendDigestNow";
type Walk = { readonly call: Call; readonly kinds: readonly ChangeKind[] };

onBothEngines("announcements", (app) => {
  test("every table whose rows open pages show notes what is written into it", async () => {
    const { rows } = await sql<{ name: string; noted: number }>`
      select c.relname as name, (select count(*)::int from pg_trigger t
        join pg_proc p on p.oid = t.tgfoid and p.proname = 'note_change' where t.tgrelid = c.oid) as noted
      from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where c.relkind in ('r', 'p') and c.relname not like 'kysely_migration%' order by c.relname`.execute(app().db);
    expect(rows.filter(({ noted }) => noted !== 3).map(({ name }) => name)).toEqual(UNHEARD);
  });

  test("the kinds that tables note are those that the contract names", async () => {
    const { rows } = await sql<{ kind: string }>`
      select distinct split_part(encode(t.tgargs, 'escape'), '\\000', 1) as kind
      from pg_trigger t join pg_proc p on p.oid = t.tgfoid and p.proname = 'note_change'`.execute(app().db);
    expect(rows.map(({ kind }) => kind).sort()).toEqual([...CHANGE_KINDS].sort());
  });

  test("every route that writes is announced once, with everything that it wrote", async () => {
    const workspace = await app().openWorkspace();
    const answers = scenarioAnswers("salsa-studio");
    const made = await app().call({ post: `${workspace}/posts`, body: aPost() });
    const post = `${workspace}/posts/${made.body.id}`;
    const hashtagSet = `${workspace}/hashtag-sets/${randomUUID()}`;
    const view = await app().call({ post: `${workspace}/views`, body: { name: "Video", search: "" } });
    const savedView = `${workspace}/views/${view.body.id}`;
    const asked = await app().call({ post: `${workspace}/conversations`, body: aQuestion() });
    const other = await app().call({ post: `${workspace}/conversations`, body: aQuestion() });
    const conversation = `${workspace}/conversations/${asked.body.id}`;
    const answer = { by: "business", text: "No." };
    const slip = await app().call({ post: `${conversation}/messages`, version: 1, body: answer });
    const savedReply = `${workspace}/saved-replies/${randomUUID()}`;
    const calendar = await app().call({ post: `${workspace}/feeds`, key: null, body: { parts: ["routine"] } });
    const feed = `${workspace}/feeds/${calendar.body.id}`;
    const mailed = await app().call({ post: `${workspace}/digests`, body: aDigest() });
    const connected = await app().call({
      post: `${workspace}/connected-accounts`,
      body: { connector: "feed", channel: "blog", address: "https://example.com/feed" },
    });
    const account = `${workspace}/connected-accounts/${connected.body.id}`;
    const digest = `${workspace}/digests/${mailed.body.id}`;
    const hook = await app().call({ post: `${workspace}/webhook-secret`, key: null });
    const pause = await app().call({ post: `${workspace}/pauses`, body: {} });
    const seen = { name: "A school", why: "", links: { instagram: "https://example.org" } };
    const watched = await app().call({ post: `${workspace}/watched-brands`, body: seen });
    const brand = `${workspace}/watched-brands/${watched.body.id}`;
    const look = await app().call({ post: `${brand}/looks`, body: { posted: "A film.", worked: "", toTry: "" } });
    const walks: Record<Exclude<WritingRoute, MailingRoute>, Walk> = {
      saveAnswers: {
        call: { put: `${workspace}/answers`, version: 0, body: { answers, step: "plan" } },
        kinds: ["answers", "workspace"],
      },
      createPlan: {
        call: { post: `${workspace}/plans`, body: { answers, startsOn: "2026-11-23" } },
        kinds: ["plans"],
      },
      saveRuleSettings: {
        call: { put: `${workspace}/rule-settings`, version: 0, body: { settings: {} } },
        kinds: ["rule-settings"],
      },
      createPost: { call: { post: `${workspace}/posts`, body: aPost() }, kinds: ["posts"] },
      changePost: { call: { patch: post, version: 1, body: { title: "New" } }, kinds: ["posts"] },
      changePosts: {
        call: {
          post: `${workspace}/posts/changes`,
          body: {
            changes: [
              { kind: "change", id: made.body.id, version: 2, change: { title: "Newer" } },
              { kind: "create", post: aPost() },
            ],
          },
        },
        kinds: ["posts"],
      },
      deletePost: { call: { delete: post, version: 3 }, kinds: ["posts"] },
      createMedia: { call: { post: `${workspace}/media`, raw: await aPicture(), key: null }, kinds: [] },
      saveHashtagSet: {
        call: { put: hashtagSet, body: { name: "Shop", hashtags: ["#stoves"] } },
        kinds: ["hashtag-sets"],
      },
      deleteHashtagSet: { call: { delete: hashtagSet }, kinds: ["hashtag-sets"] },
      createSavedView: {
        call: { post: `${workspace}/views`, body: { name: "List", search: "view=list" } },
        kinds: ["views"],
      },
      changeSavedView: { call: { patch: savedView, version: 1, body: { name: "Films" } }, kinds: ["views"] },
      deleteSavedView: { call: { delete: savedView, version: 2 }, kinds: ["views"] },
      saveRoutineTick: {
        call: {
          put: `${workspace}/routine-ticks`,
          body: { date: "2026-12-08", time: "09:00", person: "Thom", activity: "respond", isDone: true },
        },
        kinds: ["routine-ticks"],
      },
      saveTicks: {
        call: { put: `${workspace}/ticks`, body: { changes: [{ list: "lessons", item: "reviews", isDone: true }] } },
        kinds: ["ticks"],
      },
      createWatchedBrand: {
        call: { post: `${workspace}/watched-brands`, body: seen },
        kinds: ["watched-brands"],
      },
      changeWatchedBrand: { call: { patch: brand, version: 2, body: { why: "Kind." } }, kinds: ["watched-brands"] },
      createBrandLook: {
        call: { post: `${brand}/looks`, body: { posted: "", worked: "A film.", toTry: "" } },
        kinds: ["watched-brands"],
      },
      createIdeaFromLook: {
        call: { post: `${brand}/looks/${look.body.id}/idea`, body: aPost() },
        kinds: ["posts", "watched-brands"],
      },
      deleteWatchedBrand: { call: { delete: brand, version: 5 }, kinds: ["watched-brands"] },
      liftPause: { call: { put: `${workspace}/pauses/${pause.body.id}/lift`, body: {} }, kinds: ["pauses"] },
      startPause: { call: { post: `${workspace}/pauses`, body: {} }, kinds: ["pauses"] },
      createConversation: {
        call: { post: `${workspace}/conversations`, body: aQuestion() },
        kinds: ["conversations"],
      },
      importConversations: {
        call: { post: `${workspace}/conversations/import`, raw: CSV, key: null },
        kinds: ["conversations"],
      },
      addMessage: {
        call: { post: `${conversation}/messages`, version: 2, body: { by: "business", text: "Yes." } },
        kinds: ["conversations"],
      },
      takeBackAnswer: {
        call: { delete: `${conversation}/messages/${slip.body.messages[1].id}`, version: 3 },
        kinds: ["conversations"],
      },
      changeConversation: {
        call: { patch: conversation, version: 4, body: { kind: "praise" } },
        kinds: ["conversations"],
      },
      mergeConversations: {
        call: { post: `${conversation}/merge`, version: 5, body: { otherId: other.body.id } },
        kinds: ["conversations"],
      },
      deleteConversation: { call: { delete: conversation, version: 6 }, kinds: ["conversations"] },
      saveHandOvers: {
        call: { put: `${workspace}/hand-overs`, version: 0, body: { handOvers: [] } },
        kinds: ["hand-overs"],
      },
      saveSavedReply: {
        call: { put: savedReply, body: { name: "Shoes", text: "We lend them." } },
        kinds: ["saved-replies"],
      },
      deleteSavedReply: { call: { delete: savedReply }, kinds: ["saved-replies"] },
      receiveMessage: {
        call: signWebhook({ workspace, secret: hook.body.secret, body: { ...aQuestion(), messageId: "1" } }),
        kinds: ["conversations"],
      },
      createWebhookSecret: { call: { post: `${workspace}/webhook-secret`, key: null }, kinds: [] },
      deleteWebhookSecret: { call: { delete: `${workspace}/webhook-secret` }, kinds: [] },
      createFeed: { call: { post: `${workspace}/feeds`, key: null, body: { parts: ["posts"] } }, kinds: ["feeds"] },
      renewFeed: { call: { post: `${feed}/address`, key: null }, kinds: ["feeds"] },
      deleteFeed: { call: { delete: feed }, kinds: ["feeds"] },
      savePromiseSettings: {
        call: {
          put: `${workspace}/promise-settings`,
          version: 0,
          body: { slug: `told-${randomUUID().slice(0, 8)}`, isPublished: true, hurryLine: "", links: {} },
        },
        kinds: ["promise-settings"],
      },
      connectAccount: {
        call: {
          post: `${workspace}/connected-accounts`,
          body: { connector: "feed", channel: "blog", address: "https://example.com/comments/feed" },
        },
        kinds: [],
      },
      lookSoon: { call: { put: `${account}/look` }, kinds: [] },
      disconnectAccount: { call: { delete: account }, kinds: [] },
      createDigest: { call: { post: `${workspace}/digests`, body: aDigest() }, kinds: ["digests"] },
      changeDigest: { call: { patch: digest, version: 1, body: { time: "08:00" } }, kinds: ["digests"] },
      deleteDigest: { call: { delete: digest, version: 2 }, kinds: ["digests"] },
      tellPresence: { call: { post: `${workspace}/presence`, body: { page: "window-of-ana" } }, kinds: [] },
    };
    const window = await followEvents(`${app().url}${workspace}/events`);
    let { number } = (await window.next("hello")).data;
    for (const [id, { call, kinds }] of Object.entries(walks)) {
      const { status } = await app().call(call);
      expect(status, id).toBe(routes[id as WritingRoute].status);
      if (kinds.length === 0) continue;
      const { data } = await window.next("changed");
      expect({ id, number: data.number, kinds: data.changes.map(({ kind }: { kind: string }) => kind).sort() }).toEqual(
        { id, number: number + 1, kinds },
      );
      number = data.number;
    }
    window.leave();
  });
});
