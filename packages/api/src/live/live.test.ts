import { sql } from "kysely";
import { expect, test } from "vitest";
import { tellEverybody } from "../db/announce-changes.ts";
import { inWorkspace } from "../db/in-workspace.ts";
import { aPost } from "../testing/a-post.ts";
import { followEvents } from "../testing/follow-events.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

onBothEngines("what others change", (app) => {
  const follow = (workspace: string, query = "", headers: Record<string, string> = {}) =>
    followEvents(`${app().url}${workspace}/events${query}`, headers);
  const write = async (workspace: string, parts = {}) =>
    (await app().call({ post: `${workspace}/posts`, body: aPost(parts) })).body.id as string;

  test("is told with its number, what it is, and the window that asked for it", async () => {
    const workspace = await app().openWorkspace();
    const other = await follow(workspace);
    expect(await other.next("hello")).toEqual({ event: "hello", id: "0", data: { number: 0 } });
    const id = await write(workspace);
    expect(await other.next("changed")).toEqual({
      event: "changed",
      id: "1",
      data: { number: 1, changes: [{ kind: "posts", ids: [id] }] },
    });
    const headers = { "porchlight-page": "window-of-ana" };
    await app().call({ patch: `${workspace}/posts/${id}`, version: 1, body: { title: "New" }, headers });
    expect((await other.next("changed")).data).toEqual({
      number: 2,
      page: "window-of-ana",
      changes: [{ kind: "posts", ids: [id] }],
    });
    other.leave();
  });

  test("is counted with what is read, as its stream counts it", async () => {
    const workspace = await app().openWorkspace();
    const numberOf = async (path: string) => (await app().call({ get: path })).headers.get("porchlight-change");
    expect(await numberOf(`${workspace}/posts`)).toBe("0");
    const id = await write(workspace);
    const other = await follow(workspace);
    const { data } = await other.next("hello");
    expect(data).toEqual({ number: 1 });
    for (const path of [`${workspace}/posts/${id}`, `${workspace}/posts`]) expect(await numberOf(path)).toBe("1");
    other.leave();
  });

  test("is told once it can be read, not before", async () => {
    const workspace = await app().openWorkspace();
    const other = await follow(workspace);
    const path = `${workspace}/posts/${await write(workspace)}`;
    await other.next("changed");
    for (let version = 1; version <= 20; version += 1) {
      const writing = app().call({ patch: path, version, body: { title: `Title ${version}` } });
      await other.next("changed");
      expect((await app().call({ get: path })).body.version).toBe(version + 1);
      await writing;
    }
    other.leave();
  });

  test("is not told when it was refused, or when nothing was written", async () => {
    const workspace = await app().openWorkspace();
    const path = `${workspace}/posts/${await write(workspace)}`;
    const other = await follow(workspace);
    await app().call({ patch: path, version: 9, body: { title: "Stale" } });
    await app().call({ post: `${workspace}/posts`, body: { ...aPost(), category: "nothing" } });
    await app().call({ patch: path, version: 1, body: { status: "published" } });
    const failing = inWorkspace(
      { db: app().db, access: "write", workspaceId: workspace.split("/").at(-1) ?? "" },
      async ({ trx }) => {
        await trx.updateTable("posts").set({ title: "Gone again" }).execute();
        throw new Error("something else went wrong");
      },
    );
    await expect(failing).rejects.toThrow("something else");
    await app().call({ patch: path, version: 1, body: { title: "Kept" } });
    expect((await other.next("changed")).data.number).toBe(2);
    other.leave();
  });

  test("of one workspace is told to nobody in another", async () => {
    const [mine, theirs] = [await app().openWorkspace(), await app().openWorkspace()];
    const [here, there] = [await follow(mine), await follow(theirs)];
    await write(theirs);
    await app().call({ post: `${theirs}/presence`, body: { page: "window-of-ben", name: "Ben" } });
    await there.next("changed");
    const id = await write(mine);
    await here.next("changed");
    expect(here.heard).toEqual([
      { event: "hello", id: "0", data: { number: 0 } },
      { event: "viewers", data: { viewers: [] } },
      { event: "changed", id: "1", data: { number: 1, changes: [{ kind: "posts", ids: [id] }] } },
    ]);
    for (const one of [here, there]) one.leave();
  });

  test("while a page was away makes it catch up when it comes back", async () => {
    const workspace = await app().openWorkspace();
    await write(workspace);
    await write(workspace);
    for (const [query, headers] of [
      ["", { "last-event-id": "1" }],
      ["?after=1", {}],
      ["?after=7", {}],
      ["?after=2", { "last-event-id": "1" }],
    ] as const) {
      const back = await follow(workspace, query, headers);
      expect(await back.next("catch-up")).toEqual({ event: "catch-up", id: "2", data: { number: 2 } });
      back.leave();
    }
    for (const [query, headers] of [
      ["", { "last-event-id": "2" }],
      ["?after=2", {}],
      ["", {}],
    ] as const) {
      const back = await follow(workspace, query, headers);
      expect((await back.next("hello")).id).toBe("2");
      expect(back.heard.map(({ event }) => event)).not.toContain("catch-up");
      back.leave();
    }
  });

  test("is missed by nobody who comes in the middle of much writing", async () => {
    const workspace = await app().openWorkspace();
    const writing = Promise.all(Array.from({ length: 40 }, () => write(workspace)));
    const followers = await Promise.all(Array.from({ length: 20 }, () => follow(workspace)));
    await writing;
    for (const follower of followers) {
      let { number } = (await follower.next("hello")).data;
      while (number < 40) {
        const changed = await follower.next("changed");
        expect(changed.data.number).toBe(number + 1);
        number = changed.data.number;
      }
      follower.leave();
    }
  });

  test("is not told again by a notice that comes after the look that saw it", async () => {
    const workspace = await app().openWorkspace();
    const workspaceId = workspace.split("/").at(-1) ?? "";
    await write(workspace);
    const page = await follow(workspace);
    expect((await page.next("hello")).data).toEqual({ number: 1 });
    await tellEverybody(app().db, { of: "changes", workspaceId, number: 1, page: null, changes: { posts: null } });
    await write(workspace);
    expect((await page.next("changed")).data.number).toBe(2);
    page.leave();
  });

  test("comes to 200 pages at once", async () => {
    const workspace = await app().openWorkspace();
    const pages = await Promise.all(Array.from({ length: 200 }, () => follow(workspace)));
    await write(workspace);
    const numbers = await Promise.all(pages.map(async ({ next }) => (await next("changed")).data.number));
    expect(new Set(numbers)).toEqual(new Set([1]));
    for (const page of pages) page.leave();
  });

  test("without end is told as too many to name, in a notice that fits", async () => {
    const workspace = await app().openWorkspace();
    const workspaceId = workspace.split("/").at(-1) ?? "";
    await write(workspace);
    const other = await follow(workspace);
    await inWorkspace({ db: app().db, access: "write", workspaceId }, async ({ trx }) => {
      const copy = sql`insert into posts select workspace_id, gen_random_uuid(), version, status, title, text, category,
        channels, variants, on_date, at_time, zone, null, event_id, created_at, updated_at
        from posts, generate_series(1, 500) where workspace_id = ${workspaceId} and title <> 'copied'`;
      await copy.execute(trx);
    });
    expect((await other.next("changed")).data).toEqual({ number: 2, changes: [{ kind: "posts" }] });
    await inWorkspace({ db: app().db, access: "write", workspaceId }, async ({ trx }) => {
      const rows = await trx.selectFrom("posts").select("post_id").where("workspace_id", "=", workspaceId).execute();
      for (const { post_id } of rows.slice(0, 200)) {
        await trx.updateTable("posts").set({ title: "Again" }).where("post_id", "=", post_id).execute();
      }
    });
    expect((await other.next("changed")).data).toEqual({ number: 3, changes: [{ kind: "posts" }] });
    other.leave();
  });

  test("comes as it is, packed and held back by nobody between", async () => {
    const workspace = await app().openWorkspace();
    const { response, leave } = await follow(workspace, "", { "accept-encoding": "gzip, br" });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    expect(response.headers.get("content-encoding")).toBeNull();
    leave();
  });

  test("is asked for with parts that can be read, in a workspace that is there", async () => {
    const workspace = await app().openWorkspace();
    for (const query of ["after=-1", "after=one", "page=x", "since=1"]) {
      expect((await app().call({ get: `${workspace}/events?${query}` })).status).toBe(400);
    }
    const elsewhere = workspace.replace(/[^/]+$/, "01980000-0000-7000-8000-000000000000");
    expect((await app().call({ get: `${elsewhere}/events` })).status).toBe(404);
  });
});
