import { cpSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { connect } from "./db/connect.ts";
import { aDigest } from "./testing/a-digest.ts";
import { aPost } from "./testing/a-post.ts";
import { callServer } from "./testing/call-server.ts";
import { followEvents } from "./testing/follow-events.ts";
import { freePort } from "./testing/free-port.ts";
import { createDatabase } from "./testing/open-database.ts";
import { spawnAndFail, spawnServer } from "./testing/spawn-server.ts";
import { firstWorkspace, listTitles, writeUntilGone } from "./testing/write-until-gone.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "porchlight-main-"));
  cpSync(inject("embeddedFolder"), join(folder, "database"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("on the embedded database", () => {
  test("a second process on the same folder is refused and harms nothing; a stop under load ends with 0", async () => {
    const server = await spawnServer({ PORCHLIGHT_DATA: folder });
    const workspace = await firstWorkspace(server.url);
    const second = await spawnAndFail({ PORCHLIGHT_DATA: folder });
    expect(second.code).toBe(1);
    expect(second.output).toContain(
      `The data folder ${folder} is in use by another Porchlight (process ${server.child.pid})`,
    );
    expect(second.output).not.toContain("    at ");
    expect((await callServer(server.url, { post: `${workspace}/posts`, body: aPost() })).status).toBe(201);

    const writing = writeUntilGone(server.url, workspace);
    while (writing.acknowledged.size < 10) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await server.end("SIGTERM")).toBe(0);
    await writing.done;
    expect(existsSync(join(folder, "lock"))).toBe(false);
    const again = await spawnServer({ PORCHLIGHT_DATA: folder });
    const found = await listTitles(again.url, workspace);
    expect([...writing.acknowledged].filter((title) => !found.has(title))).toEqual([]);
    expect(await again.end("SIGINT")).toBe(0);
  });

  test("with a mail server that is away it starts, says so when a mail is tried, and stops with 0", async () => {
    const server = await spawnServer({
      PORCHLIGHT_DATA: folder,
      SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
      MAIL_FROM: "porch@example.org",
      PORCHLIGHT_URL: "https://plan.example.org",
    });
    const workspace = await firstWorkspace(server.url);
    const made = await callServer(server.url, { post: `${workspace}/digests`, body: aDigest() });
    expect((await callServer(server.url, { get: `${workspace}/digests` })).body.isMailSetUp).toBe(true);
    const trial = await callServer(server.url, { post: `${workspace}/digests/${made.body.id}/trials`, key: null });
    expect(trial.body).toMatchObject({ state: "failed", answer: expect.stringContaining("ECONNREFUSED") });
    expect(await server.end("SIGTERM")).toBe(0);
  });

  test("pages that follow along are let go when the server stops, and catch up with the next one", async () => {
    const server = await spawnServer({ PORCHLIGHT_DATA: folder });
    const workspace = await firstWorkspace(server.url);
    const page = await followEvents(`${server.url}${workspace}/events`);
    await callServer(server.url, { post: `${workspace}/posts`, body: aPost() });
    expect((await page.next("changed")).id).toBe("1");
    expect(await server.end("SIGTERM")).toBe(0);
    await page.ended;
    const again = await spawnServer({ PORCHLIGHT_DATA: folder });
    const back = await followEvents(`${again.url}${workspace}/events?after=1`);
    expect((await back.next("hello")).id).toBe("1");
    await callServer(again.url, { post: `${workspace}/posts`, body: aPost() });
    expect((await back.next("changed")).id).toBe("2");
    expect(await again.end("SIGTERM")).toBe(0);
  });

  test("a port that is taken is told in words, and the folder is free again", async () => {
    const port = String(await freePort());
    const server = await spawnServer({ PORT: port, DATABASE_URL: await createDatabase() });
    const second = await spawnAndFail({ PORT: port, PORCHLIGHT_DATA: folder });
    expect(second.code).toBe(1);
    expect(second.output).toContain(`Port ${port} on 127.0.0.1 is taken, perhaps by another Porchlight.`);
    expect(existsSync(join(folder, "lock"))).toBe(false);
    expect(await server.end("SIGTERM")).toBe(0);
  });
});

test("a folder that is not there yet becomes a database with a workspace in it", async () => {
  const data = join(folder, "not", "there", "yet");
  const server = await spawnServer({ PORCHLIGHT_DATA: data });
  const { body } = await callServer(server.url, { get: "/api/v1/workspaces" });
  expect(body.items).toMatchObject([{ name: "My business" }]);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(await server.end("SIGTERM")).toBe(0);
});

test("data of another PostgreSQL is left alone", async () => {
  writeFileSync(join(folder, "database", "PG_VERSION"), "17\n");
  const { code, output } = await spawnAndFail({ PORCHLIGHT_DATA: folder });
  expect(code).toBe(1);
  expect(output).toContain("is of PostgreSQL 17, and this Porchlight reads 18.");
});

describe("on a PostgreSQL server", () => {
  test("several processes serve one database, and each stops with 0", async () => {
    const database = { DATABASE_URL: await createDatabase() };
    const [one, two] = await Promise.all([spawnServer(database), spawnServer(database)]);
    const workspace = await firstWorkspace(one.url);
    expect(await firstWorkspace(two.url)).toBe(workspace);
    const made = await callServer(one.url, { post: `${workspace}/posts`, body: aPost() });
    const path = `${workspace}/posts/${made.body.id}`;
    expect((await callServer(two.url, { get: path })).text).toBe(made.text);
    const replies = await Promise.all(
      [one, two, one, two].map(({ url }) => callServer(url, { patch: path, version: 1, body: { title: url } })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect(await Promise.all([one.end("SIGTERM"), two.end("SIGTERM")])).toEqual([0, 0]);
  });

  test("a change through one process is told by the other, as is who looks; lost ears come back and say so", async () => {
    const url = await createDatabase();
    const [one, two] = await Promise.all([spawnServer({ DATABASE_URL: url }), spawnServer({ DATABASE_URL: url })]);
    const workspace = await firstWorkspace(one.url);
    const page = await followEvents(`${two.url}${workspace}/events`);
    await page.next("viewers");
    await callServer(one.url, { post: `${workspace}/posts`, body: aPost() });
    expect((await page.next("changed")).data.number).toBe(1);
    await callServer(one.url, { post: `${workspace}/presence`, body: { page: "window-of-ana", name: "Ana" } });
    expect((await page.next("viewers")).data.viewers).toEqual([{ page: "window-of-ana", name: "Ana" }]);

    const admin = await connect({ kind: "server", url }, { onLostConnection: () => {} });
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'porchlight listener' and datname = current_database()`.execute(admin.db);
    await page.next("catch-up");
    await callServer(one.url, { post: `${workspace}/posts`, body: aPost() });
    expect((await page.next("changed")).data.number).toBe(2);
    await admin.close();
    expect(await Promise.all([one.end("SIGTERM"), two.end("SIGTERM")])).toEqual([0, 0]);
    await page.ended;
  });

  test("a database that does not answer is told in words", async () => {
    const port = await freePort();
    const { code, output } = await spawnAndFail({ DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/plans` });
    expect(code).toBe(1);
    expect(output).toContain("The database at DATABASE_URL does not answer: connect ECONNREFUSED");
    expect(output).not.toContain("secret");
  });
});

test("a wrong environment is told in words, all of it", async () => {
  const { code, output } = await spawnAndFail({ PORT: "high", DATABASE_URL: "mysql://db" });
  expect(code).toBe(1);
  expect(output).toBe(
    "PORT must be a whole number from 0 to 65535, such as 4646\nDATABASE_URL must look like postgres://user:password@host:5432/database\n",
  );
});
