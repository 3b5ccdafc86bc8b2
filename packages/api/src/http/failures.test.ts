import { sql } from "kysely";
import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { openDatabase } from "../testing/open-database.ts";
import { startTestApp } from "../testing/start-test-app.ts";

onBothEngines("failures", (app) => {
  test("a mistake of ours is told without its insides, and logged with them", async () => {
    const workspace = await app().openWorkspace();
    await sql`alter table posts rename to posts_away`.execute(app().db);
    const reply = await app().call({ get: `${workspace}/posts` });
    await sql`alter table posts_away rename to posts`.execute(app().db);
    expect(reply).toMatchObject({ status: 500, body: { type: "urn:porchlight:problem:internal" } });
    expect(reply.text).not.toMatch(/posts_away|relation|select|node_modules|\.ts/);
    expect(reply.body.instance).toBe(`urn:porchlight:request:${reply.headers.get("x-request-id")}`);
    expect(app().logged.some(({ err }) => JSON.stringify(err ?? "").includes("does not exist"))).toBe(true);
    expect((await app().call({ get: `${workspace}/posts` })).status).toBe(200);
  });

  test("while the software is worked on, a reply that is not what its schema says is a failure", async () => {
    const workspace = await app().openWorkspace();
    const id = workspace.split("/").at(-1) ?? "";
    const row = { workspace_id: id, version: 1, answers: "{}", step: "", updated_at: "2026-11-22T12:00:00Z" };
    await app().db.insertInto("answers").values(row).execute();
    expect(await app().call({ get: `${workspace}/answers` })).toMatchObject({ status: 500 });
    expect(app().logged.some(({ err }) => JSON.stringify(err ?? "").includes("the reply of loadAnswers"))).toBe(true);
  });

  test("a statement that takes too long is told as trouble that passes", async () => {
    const workspace = await app().openWorkspace();
    const slow = sql`create function slow() returns trigger language plpgsql as $$
      begin raise exception 'canceling statement due to statement timeout' using errcode = '57014'; end $$`;
    await slow.execute(app().db);
    await sql`create trigger slow before insert on posts for each row execute function slow()`.execute(app().db);
    const reply = await app().call({ post: `${workspace}/posts`, body: aPost() });
    await sql`drop trigger slow on posts`.execute(app().db);
    expect(reply).toMatchObject({ status: 503, body: { type: "urn:porchlight:problem:unavailable" } });
    expect(reply.headers.get("retry-after")).toBe("2");
  });
});

test("over connections that are cut again and again, what is sent until it is answered is made once", async () => {
  const app = await startTestApp("server");
  const workspace = await app.openWorkspace();
  const admin = await openDatabase("server");
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(app.db);
  const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${rows[0]?.name}`;
  const statuses: number[] = [];
  const countMade = (): number => statuses.filter((status) => status === 201).length;
  const sendUntilMade = async (title: string): Promise<void> => {
    for (let status = 0; status !== 201; ) {
      status = (await app.call({ post: `${workspace}/posts`, body: aPost({ title }), key: title })).status;
      statuses.push(status);
    }
  };
  const titles = Array.from({ length: 60 }, (_, index) => `title-${index}`);
  const sendLine = async (line: number): Promise<void> => {
    for (const title of titles.filter((_, index) => index % 6 === line)) await sendUntilMade(title);
  };
  const sending = Promise.all([0, 1, 2, 3, 4, 5].map(sendLine));
  while (countMade() < titles.length) {
    const before = countMade();
    await cut.execute(admin.db);
    while (countMade() < Math.min(before + 3, titles.length)) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await sending;
  expect(statuses).toContain(503);
  expect(statuses.filter((status) => ![201, 409, 503].includes(status))).toEqual([]);
  expect(await app.call({ get: "/readyz" })).toMatchObject({ status: 200 });
  const { body } = await app.call({ get: `${workspace}/posts?limit=200` });
  expect(body.items.map(({ title }: { title: string }) => title).sort()).toEqual(titles.toSorted());
  await admin.close();
  await app.close();
});

test("without its database a server says that it is not ready, and lives", async () => {
  const app = await startTestApp("server");
  const workspace = await app.openWorkspace();
  const admin = await openDatabase("server");
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(app.db);
  const name = rows[0]?.name ?? "";
  await sql.raw(`alter database ${name} with allow_connections false`).execute(admin.db);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`.execute(admin.db);
  expect(await app.call({ get: "/readyz" })).toMatchObject({ status: 503, body: { status: "no database" } });
  expect(await app.call({ get: `${workspace}/posts` })).toMatchObject({ status: 503 });
  expect(await app.call({ get: "/healthz" })).toMatchObject({ status: 200 });
  await sql.raw(`alter database ${name} with allow_connections true`).execute(admin.db);
  expect(await app.call({ get: `${workspace}/posts` })).toMatchObject({ status: 200 });
  await admin.close();
  await app.close();
});

test("a server that is stopping says that it is not ready, and still answers", async () => {
  const app = await startTestApp("server", { isStopping: true });
  expect(await app.call({ get: "/readyz" })).toMatchObject({ status: 503, body: { status: "stopping" } });
  expect(await app.call({ get: "/healthz" })).toMatchObject({ status: 200 });
  expect(await app.call({ get: "/api/v1/workspaces" })).toMatchObject({ status: 200 });
  await app.close();
});
