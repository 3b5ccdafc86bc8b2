import type { Instant } from "@porchlight/core";
import { pino } from "pino";
import { afterAll, beforeEach, expect, test } from "vitest";
import { aDigest } from "../testing/a-digest.ts";
import { aPost } from "../testing/a-post.ts";
import { aQuestion } from "../testing/a-question.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { openInbox } from "../testing/open-inbox.ts";
import type { Mailer, WrittenMail } from "./mailer.ts";
import { sendDueDigests } from "./send-due-digests.ts";

const inbox = await openInbox();
afterAll(() => inbox.close());
beforeEach(() => inbox.behave("take"));

// Seven in the morning in Phoenix, on a Monday.
const SEVEN = "2026-11-23T14:00:00.000Z";
const later = (minutes: number, from: Instant = SEVEN): Instant =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString();

onBothEngines(
  "digests",
  (app) => {
    const open = async (parts = {}) => {
      const workspace = await app().openWorkspace();
      await app().call({ post: `${workspace}/conversations`, body: aQuestion() });
      const mail = `owner-${workspace.slice(-12)}@example.org`;
      const { body } = await app().call({ post: `${workspace}/digests`, body: aDigest({ mail, ...parts }) });
      const path = `${workspace}/digests/${body.id}`;
      const mine = () => inbox.mails.filter(({ to }) => to?.some(({ address }) => address === mail));
      const last = async () => {
        const { items } = (await app().call({ get: `${workspace}/digests` })).body;
        return items[0].last;
      };
      return { workspace, path, digest: body, mine, last };
    };
    const run = (now: Instant, mailer: Mailer = inbox.mailer, mailsMost = 1000) => {
      const context = { db: app().db, now: () => now, log: pino({ level: "silent" }) };
      return sendDueDigests({ context, mailer, mailsMost, isStopping: () => false });
    };

    test("arrive at their hour, once, with who waits and the way to stop them", async () => {
      const { workspace, mine, last } = await open();
      await run(later(-1));
      expect(mine()).toEqual([]);
      await run(SEVEN);
      await run(later(1));
      const [mail, ...more] = mine();
      expect(more).toEqual([]);
      expect(mail?.subject).toBe("One person waits");
      expect(mail?.text).toContain("WAITING FOR AN ANSWER");
      expect(mail?.text).toContain(`https://plan.example.org/w/${workspace.split("/").at(-1)}/conversations?open=`);
      expect(mail?.html).toContain("<h2");
      expect(await last()).toEqual({ day: "2026-11-23", state: "sent", at: SEVEN });
    });

    test("come again on the next day", async () => {
      const { mine } = await open();
      await run(SEVEN);
      await run(later(1440));
      expect(mine()).toHaveLength(2);
    });

    test("of several processes are sent by one", async () => {
      const { mine } = await open();
      await Promise.all([1, 2, 3, 4].map(() => run(SEVEN)));
      expect(mine()).toHaveLength(1);
    });

    test("with nothing to say are not sent, unless that is wanted", async () => {
      const quiet = async (sendsEmpty: boolean) => {
        const workspace = await app().openWorkspace();
        const mail = `quiet-${sendsEmpty}-${workspace.slice(-12)}@example.org`;
        await app().call({ post: `${workspace}/digests`, body: aDigest({ mail, sendsEmpty }) });
        await run(SEVEN);
        const { items } = (await app().call({ get: `${workspace}/digests` })).body;
        return [items[0].last.state, inbox.mails.filter(({ to }) => to?.[0]?.address === mail).length];
      };
      expect(await quiet(false)).toEqual(["empty", 0]);
      expect(await quiet(true)).toEqual(["sent", 1]);
    });

    test("that a mail server can't take are tried again the same day, after growing pauses", async () => {
      const { mine, last } = await open();
      inbox.behave("later");
      await run(SEVEN);
      expect(await last()).toMatchObject({ state: "put-off", answer: "451 Come back soon" });
      inbox.behave("take");
      await run(later(0.5));
      expect(mine()).toHaveLength(0);
      inbox.behave("later");
      await run(later(1));
      inbox.behave("take");
      await run(later(5));
      expect(mine()).toHaveLength(0);
      await run(later(6));
      await run(later(7));
      expect(mine()).toHaveLength(1);
      expect(await last()).toMatchObject({ state: "sent" });
    });

    test("that no mail server takes until the day is over have failed", async () => {
      const { mine, last } = await open({ days: ["mo"] });
      inbox.behave("later");
      await run(SEVEN);
      inbox.behave("take");
      await run("2026-11-24T14:00:00.000Z");
      expect(await last()).toMatchObject({ day: "2026-11-23", state: "failed", answer: "451 Come back soon" });
      expect(mine()).toEqual([]);
    });

    test("of late in the evening are tried again after midnight, and are those of the evening", async () => {
      const { mine, last } = await open({ time: "23:59" });
      const evening = "2026-11-24T06:59:00.000Z";
      inbox.behave("later");
      await run(evening);
      expect(await last()).toMatchObject({ day: "2026-11-23", state: "put-off" });
      inbox.behave("take");
      await run(later(1, evening));
      await run(later(2, evening));
      expect(await last()).toMatchObject({ day: "2026-11-23", state: "sent" });
      expect(mine()).toHaveLength(1);
    });

    test("that a mail server refuses are not tried again", async () => {
      const { mine, last } = await open();
      inbox.behave("refuse");
      await run(SEVEN);
      inbox.behave("take");
      await run(later(300));
      expect(await last()).toMatchObject({ state: "failed", answer: "550 No such desk" });
      expect(mine()).toEqual([]);
    });

    test("whose taking was not confirmed are not sent a second time", async () => {
      const { mine, last } = await open();
      inbox.behave("hang-up");
      await run(SEVEN);
      inbox.behave("take");
      await run(later(300));
      expect(await last()).toMatchObject({ state: "unconfirmed" });
      expect(mine()).toHaveLength(1);
    });

    test("whose sender ended between sending and writing it down stay unconfirmed, and are not sent again", async () => {
      const { digest, mine, last } = await open();
      const arrived = Promise.withResolvers<void>();
      // A process that ends here comes back no more, and its promise doesn't either.
      const send = async (mail: WrittenMail) => {
        const outcome = await inbox.mailer.send(mail);
        if (mail.to !== digest.mail) return outcome;
        arrived.resolve();
        return new Promise<never>(() => {});
      };
      void run(SEVEN, { ...inbox.mailer, send });
      await arrived.promise;
      expect(await last()).toMatchObject({ state: "claimed" });
      await run(later(5));
      expect(await last()).toMatchObject({ state: "claimed" });
      await run(later(11));
      await run(later(12));
      expect(await last()).toMatchObject({ state: "unconfirmed" });
      expect(mine()).toHaveLength(1);
    });

    test("of one run are no more than it may send; the next goes on", async () => {
      const all = [await open(), await open(), await open()];
      const count = () => all.flatMap(({ mine }) => mine()).length;
      for (let runs = 0; count() < 3 && runs < 10; runs += 1) {
        const before = inbox.mails.length;
        await run(SEVEN, inbox.mailer, 1);
        expect(inbox.mails.length - before).toBe(1);
      }
      expect(count()).toBe(3);
    });

    test("that are made after their hour begin on the next day", async () => {
      app().setNow(later(60));
      const { mine } = await open();
      app().setNow("2026-11-22T12:00:00.000Z");
      await run(later(61));
      expect(mine()).toEqual([]);
      await run(later(1440));
      expect(mine()).toHaveLength(1);
    });

    test("are stopped from the mail itself by a press or by a mail program, and by no look at the address", async () => {
      const { path, mine, digest, workspace } = await open();
      await run(SEVEN);
      const stop = mine()[0]?.headers.find(({ key }) => key === "list-unsubscribe")?.value ?? "";
      const address = new URL(stop.slice(1, -1)).pathname;
      const looked = await app().call({ get: address });
      expect([looked.status, looked.text.includes('<form method="post">')]).toEqual([200, true]);
      const stateOf = async () => (await app().call({ get: `${workspace}/digests` })).body.items[0].isStopped;
      expect(await stateOf()).toBe(false);
      const elsewhere = { origin: "https://mail.example.net", "sec-fetch-site": "cross-site" };
      const pressed = await app().call({ post: address, raw: "List-Unsubscribe=One-Click", headers: elsewhere });
      expect(pressed.status).toBe(200);
      expect(await stateOf()).toBe(true);
      expect((await app().call({ post: address })).status).toBe(200);
      await run(later(1440));
      expect(mine()).toHaveLength(1);
      const again = await app().call({ patch: path, version: digest.version + 1, body: { isStopped: false } });
      expect(again.body.isStopped).toBe(false);
      const wrong = [
        address.slice(0, -1),
        address.replace(/.$/, "!"),
        address.replace(/digests\/[^/]+/, "digests/none"),
      ];
      for (const each of wrong) {
        expect((await app().call({ get: each })).status).toBe(404);
        expect((await app().call({ post: each })).status).toBe(404);
      }
      expect(JSON.stringify(app().logged)).not.toContain(address.split("/").at(-1));
    });

    test("stay stopped where somebody changes them at the same moment", async () => {
      const { path, mine, digest, workspace } = await open();
      await run(SEVEN);
      const stop = mine()[0]?.headers.find(({ key }) => key === "list-unsubscribe")?.value ?? "";
      const address = new URL(stop.slice(1, -1)).pathname;
      const digestNow = async () => (await app().call({ get: `${workspace}/digests` })).body.items[0];
      let { version } = digest;
      for (let round = 0; round < 8; round += 1) {
        const [stopped] = await Promise.all([
          app().call({ post: address }),
          app().call({ patch: path, version, body: { time: `0${round}:30` } }),
        ]);
        expect(stopped.status).toBe(200);
        const now = await digestNow();
        expect(now.isStopped).toBe(true);
        const again = await app().call({ patch: path, version: now.version, body: { isStopped: false } });
        version = again.body.version;
      }
    });

    test("hold what customers and owners write as words, in their text and in their page", async () => {
      const { workspace, mine } = await open();
      const customer = "Jo\r\nBcc: evil@example.org <b>";
      await app().call({
        post: `${workspace}/conversations`,
        body: { ...aQuestion(), customer, text: "<img src=x onerror=1>" },
      });
      const title = "<script>alert(1)</script>";
      await app().call({ post: `${workspace}/posts`, body: aPost({ title, date: "2026-11-23", time: "10:00" }) });
      await run(SEVEN);
      const [mail] = mine();
      expect(mail?.html).not.toMatch(/<script|<img|<b>/);
      expect(mail?.text).toContain(title);
      expect(mail?.bcc ?? []).toEqual([]);
      expect(mail?.subject).toBe("Two people wait, one post goes out");
    });

    test("are sent at once to try them, and the day's own comes all the same", async () => {
      const { path, mine, last } = await open();
      expect(await app().call({ post: `${path}/trials`, key: null })).toMatchObject({
        status: 200,
        body: { state: "sent" },
      });
      expect(mine()).toHaveLength(1);
      expect(await last()).toBeUndefined();
      inbox.behave("refuse");
      app().setNow("2026-11-22T12:01:00.000Z");
      const { body } = await app().call({ post: `${path}/trials`, key: null });
      app().setNow("2026-11-22T12:00:00.000Z");
      expect(body).toEqual({ state: "failed", answer: "550 No such desk" });
      inbox.behave("take");
      await run(SEVEN);
      expect(mine()).toHaveLength(2);
    });

    test("are tried once a minute, however many ask for it", async () => {
      const { path, mine } = await open();
      const other = await open();
      const tryIt = (now: Instant, of = path) => {
        app().setNow(now);
        return app().call({ post: `${of}/trials`, key: null });
      };
      const asked = await Promise.all([1, 2, 3, 4].map(() => tryIt("2026-11-22T12:00:00.000Z")));
      expect(asked.map(({ status }) => status).sort()).toEqual([200, 429, 429, 429]);
      const refused = await tryIt("2026-11-22T12:00:59.000Z");
      expect(refused).toMatchObject({ status: 429, body: { type: "urn:porchlight:problem:trial-too-soon" } });
      expect(refused.headers.get("retry-after")).toBe("60");
      expect(mine()).toHaveLength(1);
      expect((await tryIt("2026-11-22T12:00:59.000Z", other.path)).status).toBe(200);
      expect((await tryIt("2026-11-22T12:01:00.000Z")).status).toBe(200);
      app().setNow("2026-11-22T12:00:00.000Z");
      expect(mine()).toHaveLength(2);
    });

    test("that somebody has stopped are not sent to try them either", async () => {
      const { path, mine } = await open();
      await app().call({ patch: path, version: 1, body: { isStopped: true } });
      expect(await app().call({ post: `${path}/trials`, key: null })).toMatchObject({
        status: 409,
        body: { type: "urn:porchlight:problem:digest-stopped" },
      });
      expect(mine()).toEqual([]);
    });

    test("that are deleted leave no address behind", async () => {
      const { path, digest } = await open();
      await app().call({ delete: path, version: 1 });
      const kept = await app().db.selectFrom("idempotency_keys").select("body").execute();
      expect(kept.filter(({ body }) => body?.includes(digest.mail))).toEqual([]);
    });

    test("are listed, changed by whoever saw them last, and deleted", async () => {
      const { workspace, path, digest } = await open({ person: "Ana" });
      const { body } = await app().call({ get: `${workspace}/digests` });
      expect(body).toEqual({ items: [digest], isMailSetUp: true });
      expect(digest).toEqual({
        ...aDigest({ mail: digest.mail, person: "Ana" }),
        id: digest.id,
        version: 1,
        isStopped: false,
        createdAt: "2026-11-22T12:00:00.000Z",
      });
      const change = { person: null, time: "08:30", days: ["mo", "fr"] };
      const changed = await app().call({ patch: path, version: 1, body: change });
      const { person: _, ...others } = digest;
      expect(changed.body).toEqual({ ...others, time: "08:30", days: ["mo", "fr"], version: 2 });
      expect((await app().call({ patch: path, version: 1, body: change })).status).toBe(412);
      expect((await app().call({ delete: path, version: 1 })).status).toBe(412);
      expect((await app().call({ delete: path, version: 2 })).status).toBe(204);
      expect((await app().call({ delete: path, version: 2 })).status).toBe(404);
    });

    test.each([
      { mail: "nobody" },
      { mail: "a@example.org, b@example.org" },
      { mail: "a@example.org\r\nBcc: b@example.org" },
      { time: "7" },
      { zone: "Mars/Olympus" },
      { days: [] },
      { days: ["mo", "mo"] },
    ])("with %j are refused", async (parts) => {
      const workspace = await app().openWorkspace();
      const body = { ...aDigest(), ...parts };
      expect((await app().call({ post: `${workspace}/digests`, body })).status).toBe(400);
    });
  },
  { mailer: inbox.mailer },
);

onBothEngines("digests without a mail server", (app) => {
  test("can be kept, and say that mail is not set up", async () => {
    const workspace = await app().openWorkspace();
    const made = await app().call({ post: `${workspace}/digests`, body: aDigest() });
    expect(made.status).toBe(201);
    expect((await app().call({ get: `${workspace}/digests` })).body.isMailSetUp).toBe(false);
    const trial = await app().call({ post: `${workspace}/digests/${made.body.id}/trials`, key: null });
    expect([trial.status, trial.body.type]).toEqual([409, "urn:porchlight:problem:mail-not-set-up"]);
  });
});
