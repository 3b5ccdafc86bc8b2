import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { registerConnectors } from "../connectors/connector.ts";
import { makeFeedConnector } from "../connectors/feed/feed-connector.ts";
import { lookAtDueAccount } from "../connectors/look-at-due-account.ts";
import { sendDueDigests } from "../digests/send-due-digests.ts";
import { tendPosts } from "../posts/tend-posts.ts";
import { aDigest } from "../testing/a-digest.ts";
import { aPicture } from "../testing/a-picture.ts";
import { aPost } from "../testing/a-post.ts";
import { aQuestion } from "../testing/a-question.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { openInbox } from "../testing/open-inbox.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";
import { signWebhook } from "../testing/sign-webhook.ts";

const TENANT_TABLES =
  /"(answers|plans|posts|post_versions|post_media|media|media_files|hashtag_sets|rule_settings|saved_views|routine_ticks|ticks|watched_brands|brand_looks|pauses|conversations|conversation_messages|conversation_settlings|saved_replies|webhook_secrets|received_messages|conversation_threads|connected_accounts|hand_overs|feeds|digests|digest_mails|promise_settings|idempotency_keys)"/;

onBothEngines("workspaces apart", (app) => {
  test("every query on the tables of a workspace names the workspace", async () => {
    const workspace = await app().openWorkspace();
    const answers = scenarioAnswers("salsa-studio");
    const slotKey = "facebook-page/2026-11-23/1";
    const save = (version: number) => app().call({ put: `${workspace}/answers`, version, body: { answers, step: "" } });
    for (const version of [0, 1, 0]) await save(version);
    for (const version of [0, 1, 0]) {
      await app().call({ put: `${workspace}/rule-settings`, version, body: { settings: {} } });
    }
    const post = await app().call({
      post: `${workspace}/posts`,
      body: aPost({ slotKey, date: "2026-11-23", time: "09:00" }),
    });
    const path = `${workspace}/posts/${post.body.id}`;
    await app().call({ post: `${workspace}/posts`, body: aPost({ slotKey }) });
    await app().call({ post: `${workspace}/posts`, body: aPost() });
    await app().call({ patch: path, version: 1, body: { title: "New" } });
    const media = await app().call({ post: `${workspace}/media`, raw: await aPicture(), key: null });
    await app().call({ patch: path, version: 2, body: { media: [{ id: media.body.id, alt: "" }] } });
    await app().call({ post: `${workspace}/plans`, body: { answers, startsOn: "2026-11-23" } });
    const { body } = await app().call({ get: `${workspace}/posts?limit=1` });
    for (const read of [
      "answers",
      "plans",
      "plans?limit=1",
      "plans/current",
      "calendar?from=2026-11-23&to=2026-12-20",
      `posts?limit=1&cursor=${body.nextCursor}`,
      `posts/${post.body.id}`,
      `posts/${post.body.id}/versions`,
      `media/${media.body.id}`,
      `media/${media.body.id}/file`,
      "hashtag-sets",
    ]) {
      await app().call({ get: `${workspace}/${read}` });
    }
    await app().call({ delete: path, version: 3 });
    const changes = [
      { kind: "restore", id: post.body.id, version: 4 },
      { kind: "create", post: aPost({ slotKey: "facebook-page/2026-11-23/2" }) },
    ];
    await app().call({ post: `${workspace}/posts/changes`, body: { changes } });
    await app().call({ get: `${workspace}/trash?limit=1` });
    await tendPosts({ db: app().db, now: () => "2027-11-22T12:00:00.000Z", newId: () => v7() });
    const set = `${workspace}/hashtag-sets/${randomUUID()}`;
    await app().call({ put: set, body: { name: "Shop", hashtags: ["#stoves"] } });
    await app().call({ delete: set });
    const view = await app().call({ post: `${workspace}/views`, body: { name: "Video", search: "" } });
    const savedView = `${workspace}/views/${view.body.id}`;
    for (const version of [1, 1]) await app().call({ patch: savedView, version, body: { name: "Films" } });
    for (const version of [1, 2]) await app().call({ delete: savedView, version });

    const tick = { date: "2026-12-08", time: "09:00", person: "Thom", activity: "respond" };
    for (const isDone of [true, false]) {
      await app().call({ put: `${workspace}/routine-ticks`, body: { ...tick, isDone } });
    }
    await app().call({ get: `${workspace}/routine-ticks?from=2026-12-08&to=2026-12-09` });
    for (const isDone of [true, false]) {
      await app().call({
        put: `${workspace}/ticks`,
        body: { changes: [{ list: "lessons", item: "reviews", isDone }] },
      });
    }
    await app().call({ get: `${workspace}/ticks` });
    const watched = { name: "A school", why: "", links: { instagram: "https://example.org" } };
    const brand = await app().call({ post: `${workspace}/watched-brands`, body: watched });
    const brandPath = `${workspace}/watched-brands/${brand.body.id}`;
    const look = await app().call({ post: `${brandPath}/looks`, body: { posted: "A film.", worked: "", toTry: "" } });
    await app().call({ post: `${brandPath}/looks/${look.body.id}/idea`, body: aPost() });
    await app().call({ patch: brandPath, version: 3, body: { why: "Kind." } });
    for (const path of [`${workspace}/watched-brands`, `${brandPath}/looks`]) await app().call({ get: path });
    await app().call({ delete: brandPath, version: 4 });
    const pause = await app().call({ post: `${workspace}/pauses`, body: {} });
    await app().call({ put: `${workspace}/pauses/${pause.body.id}/lift`, body: {} });
    await app().call({ get: `${workspace}/pauses` });

    const conversations = `${workspace}/conversations`;
    const ids: string[] = [];
    for (const channel of ["x", "blog", "x"]) {
      ids.push((await app().call({ post: conversations, body: aQuestion({ channel }) })).body.id);
    }
    const csv = "channel,customer,text,at\nx,Dana,Hello?,2026-11-22T10:00:00Z\n";
    await app().call({ post: `${conversations}/import`, raw: csv, key: null });
    const first = await app().call({ get: `${conversations}?limit=1` });
    await app().call({ get: `${conversations}?limit=1&cursor=${first.body.nextCursor}` });
    const conversation = `${conversations}/${ids[0]}`;
    const answer = { by: "business", text: "Yes." };
    await app().call({ post: `${conversation}/messages`, version: 1, body: answer });
    const second = `${conversations}/${ids[1]}`;
    const answered = await app().call({ post: `${second}/messages`, version: 1, body: answer });
    const newest = await app().call({ get: `${conversations}?state=answered&limit=1` });
    await app().call({ get: `${conversations}?state=answered&cursor=${newest.body.nextCursor}` });
    const slip = answered.body.messages[1].id;
    expect((await app().call({ delete: `${second}/messages/${slip}`, version: 2 })).status).toBe(200);
    await app().call({ patch: conversation, version: 2, body: { settled: { how: "no-answer-needed" } } });
    await app().call({ patch: conversation, version: 3, body: { settled: null } });
    await app().call({ post: `${conversation}/merge`, version: 4, body: { otherId: ids[2] } });
    for (const path of ["reply-audit?from=2026-11-20&to=2026-11-22", "week-summary", "promise-forecast", "presence"]) {
      expect((await app().call({ get: `${workspace}/${path}` })).status).toBe(200);
    }
    await app().call({ delete: conversation, version: 5 });

    for (const version of [0, 1, 1]) {
      await app().call({ put: `${workspace}/hand-overs`, version, body: { handOvers: [] } });
    }

    const savedReply = `${workspace}/saved-replies/${randomUUID()}`;
    await app().call({ put: savedReply, body: { name: "Shoes", text: "We lend them." } });
    await app().call({ delete: savedReply });

    const hook = await app().call({ post: `${workspace}/webhook-secret`, key: null });
    for (const messageId of ["1", "2"]) {
      const body = { ...aQuestion(), messageId, threadId: "t1" };
      await app().call(signWebhook({ workspace, secret: hook.body.secret, body }));
    }
    await app().call({ delete: `${workspace}/webhook-secret` });

    const feed = await app().call({ post: `${workspace}/feeds`, key: null, body: { parts: ["routine", "posts"] } });
    await app().call({ get: `${workspace}/feeds` });
    const address = await app().call({ post: `${workspace}/feeds/${feed.body.id}/address`, key: null });
    expect((await app().call({ get: address.body.address })).status).toBe(200);
    await app().call({ delete: `${workspace}/feeds/${feed.body.id}` });
    for (const version of [0, 1, 1]) {
      const body = { slug: "apart-from-others", isPublished: true, hurryLine: "", links: {} };
      await app().call({ put: `${workspace}/promise-settings`, version, body });
    }
    expect((await app().call({ get: "/p/apart-from-others" })).status).toBe(200);
    const slugs = app().queries.filter((query) => query.includes('"promise_slugs"'));
    expect(slugs.filter((query) => !/"workspace_id"/.test(query))).toEqual([]);

    const comments = { connector: "feed", channel: "blog", address: `${app().url}/nothing` } as const;
    const account = await app().call({ post: `${workspace}/connected-accounts`, body: comments });
    await app().call({ get: `${workspace}/connected-accounts` });
    const connectors = registerConnectors([makeFeedConnector({ allowsPrivate: true })]);
    const context = {
      db: app().db,
      now: () => "2026-11-22T12:00:00.000Z",
      newId: () => v7(),
      log: pino({ level: "silent" }),
    };
    await lookAtDueAccount({
      context,
      connectors,
      workspaceId: workspace.split("/").at(-1) ?? "",
      isStopping: () => false,
    });
    await app().call({ put: `${workspace}/connected-accounts/${account.body.id}/look` });
    await app().call({ delete: `${workspace}/connected-accounts/${account.body.id}` });
    const digest = await app().call({ post: `${workspace}/digests`, body: aDigest({ time: "06:00", zone: "UTC" }) });
    await app().call({ patch: `${workspace}/digests/${digest.body.id}`, version: 1, body: { time: "07:00" } });
    await app().call({ get: `${workspace}/digests` });
    const inbox = await openInbox();
    const log = pino({ level: "silent" });
    for (const now of ["2026-11-23T07:00:00.000Z", "2026-11-23T07:30:00.000Z", "2026-11-24T07:00:00.000Z"]) {
      inbox.behave(now.startsWith("2026-11-24") ? "refuse" : "later");
      const context = { db: app().db, now: () => now, log };
      await sendDueDigests({ context, mailer: inbox.mailer, mailsMost: 10, isStopping: () => false });
    }
    await inbox.close();
    await app().call({ delete: `${workspace}/digests/${digest.body.id}`, version: 2 });

    const ours = app().queries.filter((query) => TENANT_TABLES.test(query));
    expect(new Set(ours.map((query) => TENANT_TABLES.exec(query)?.[1]))).toEqual(
      new Set([
        "answers",
        "plans",
        "posts",
        "post_versions",
        "post_media",
        "media",
        "media_files",
        "hashtag_sets",
        "rule_settings",
        "saved_views",
        "routine_ticks",
        "ticks",
        "watched_brands",
        "brand_looks",
        "pauses",
        "conversations",
        "conversation_messages",
        "conversation_settlings",
        "saved_replies",
        "webhook_secrets",
        "received_messages",
        "conversation_threads",
        "connected_accounts",
        "feeds",
        "hand_overs",
        "promise_settings",
        "digests",
        "digest_mails",
        "idempotency_keys",
      ]),
    );
    const insert = /^insert into "\w+" \("workspace_id"/;
    const filtered = /where (?:"\w+"\.)?"workspace_id" = \$/;
    expect(ours.filter((query) => !insert.test(query) && !filtered.test(query))).toEqual([]);
  });
});
