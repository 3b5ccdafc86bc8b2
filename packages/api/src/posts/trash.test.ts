import type { Post } from "@porchlight/core";
import { sql } from "kysely";
import { pino } from "pino";
import { v7 } from "uuid";
import { expect, test, vi } from "vitest";
import type { Change, TrashedPost } from "../contract/change-schemas.ts";
import { aPost } from "../testing/a-post.ts";
import type { Reply } from "../testing/call-server.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { tendDaily, tendPosts } from "./tend-posts.ts";

const NOON = "2026-11-22T12:00:00.000Z";
const THIRTY_DAYS_LATER = "2026-12-22T12:00:00.000Z";

onBothEngines("the trash", (app) => {
  const deletedAt = async (workspace: string, title: string, moment: string): Promise<Post> => {
    app().setNow(moment);
    const made = await app().call({ post: `${workspace}/posts`, body: aPost({ title }) });
    await app().call({ delete: `${workspace}/posts/${made.body.id}`, version: 1 });
    app().setNow(NOON);
    return { ...made.body, version: 2 };
  };
  /** How many posts the tables hold, seen or not. */
  const keptIn = async (workspace: string): Promise<number> => {
    const id = workspace.split("/").at(-1) ?? "";
    const rows = await app().db.selectFrom("posts").select("post_id").where("workspace_id", "=", id).execute();
    return rows.length;
  };
  const trashOf = async (workspace: string): Promise<readonly TrashedPost[]> =>
    (await app().call({ get: `${workspace}/trash` })).body.items;

  test("it has the posts as they were with the moment they were deleted, the last one first, page by page", async () => {
    const workspace = await app().openWorkspace();
    const first = await deletedAt(workspace, "First", "2026-11-20T08:00:00.000Z");
    const last = await deletedAt(workspace, "Last", "2026-11-21T08:00:00.000Z");
    const same = await deletedAt(workspace, "Same moment", "2026-11-21T08:00:00.000Z");
    expect(await trashOf(workspace)).toEqual([
      { post: same, deletedAt: "2026-11-21T08:00:00.000Z" },
      { post: last, deletedAt: "2026-11-21T08:00:00.000Z" },
      { post: first, deletedAt: "2026-11-20T08:00:00.000Z" },
    ]);
    const titles: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const { body } = await app().call({
        get: `${workspace}/trash?limit=1${cursor === "" ? "" : `&cursor=${cursor}`}`,
      });
      titles.push(...body.items.map(({ post }: TrashedPost) => post.title));
      cursor = body.nextCursor;
    }
    expect(titles).toEqual(["Same moment", "Last", "First"]);
    expect(await app().call({ get: `${workspace}/trash?cursor=W10` })).toMatchObject({ status: 400 });
  });

  test("what lies in it is on no list and no calendar, and counts as nothing", async () => {
    const workspace = await app().openWorkspace();
    const slotKey = "facebook-page/2026-11-23/1" as const;
    const body = aPost({ date: "2026-11-23", time: "09:00", slotKey, status: "published" });
    const made = await app().call({ post: `${workspace}/posts`, body });
    await app().call({ delete: `${workspace}/posts/${made.body.id}`, version: 1 });
    expect((await app().call({ get: `${workspace}/posts` })).body.items).toEqual([]);
    const calendar = await app().call({ get: `${workspace}/calendar?from=2026-11-23&to=2026-11-29` });
    expect(calendar.body.posts).toEqual([]);
    expect(await app().call({ post: `${workspace}/posts`, body: aPost({ slotKey }) })).toMatchObject({ status: 201 });
  });

  test("what was written and taken back is not listed, and comes back as it was under its id", async () => {
    const workspace = await app().openWorkspace();
    const thrown = await deletedAt(workspace, "Thrown away", "2026-11-21T08:00:00.000Z");
    const send = async (changes: readonly Change[]): Promise<Reply> =>
      app().call({ post: `${workspace}/posts/changes`, body: { changes } });
    const titles = Array.from({ length: 56 }, (_, week) => `Week ${week}`);
    const made = (await send(titles.map((title) => ({ kind: "create", post: aPost({ title }) })))).body.posts as Post[];
    const takenBack = await send(
      made.map(({ id, version }) => ({ kind: "delete", id, version, takesBackCreate: true })),
    );
    expect(takenBack.status).toBe(200);
    expect((await trashOf(workspace)).map(({ post }) => post)).toEqual([thrown]);
    expect((await app().call({ get: `${workspace}/posts` })).body.items).toEqual([]);
    expect(await app().call({ get: `${workspace}/posts/${made[0]?.id}` })).toMatchObject({ status: 404 });
    const back = await send(made.map(({ id }) => ({ kind: "restore", id, version: 2 })));
    expect(back.body.posts).toEqual(made.map((post) => ({ ...post, version: 3 })));
    // Deleted later, it is in the trash like any other.
    const [first] = back.body.posts as [Post];
    await send([{ kind: "delete", id: first.id, version: 3 }]);
    expect((await trashOf(workspace)).map(({ post }) => post.id)).toEqual([first.id, thrown.id]);
  });

  test("what reads otherwise than it was first written is listed, whatever its deletion says", async () => {
    const workspace = await app().openWorkspace();
    const send = async (change: Change): Promise<Post> =>
      (await app().call({ post: `${workspace}/posts/changes`, body: { changes: [change] } })).body.posts[0];
    const slotKey = "facebook-page/2026-11-23/1" as const;
    const { id } = await send({ kind: "create", post: aPost({ title: "First words", slotKey }) });
    await send({ kind: "change", id, version: 1, change: { title: "Other words" } });
    const thrown = await send({ kind: "delete", id, version: 2, takesBackCreate: true });
    expect((await trashOf(workspace)).map(({ post }) => post)).toEqual([thrown]);
    // As it was, but for its slot, which another post may have taken.
    await send({ kind: "restore", id, version: 3, change: { title: "First words", slotKey: null } });
    await send({ kind: "delete", id, version: 4, takesBackCreate: true });
    expect(await trashOf(workspace)).toEqual([]);
  });

  test("what was taken back goes for good after thirty days too", async () => {
    const workspace = await app().openWorkspace();
    const made = await app().call({ post: `${workspace}/posts`, body: aPost() });
    const changes = [{ kind: "delete", id: made.body.id, version: 1, takesBackCreate: true }];
    await app().call({ post: `${workspace}/posts/changes`, body: { changes } });
    expect(await keptIn(workspace)).toBe(1);
    await tendPosts({ db: app().db, now: () => "2026-12-22T12:00:01.000Z", newId: () => v7() });
    expect(await keptIn(workspace)).toBe(0);
  });

  test("a post lies in it for thirty days, to the second, and is gone for good then", async () => {
    const [mine, theirs] = [await app().openWorkspace(), await app().openWorkspace()];
    const old = await deletedAt(mine, "Old", "2026-11-22T11:59:59.000Z");
    const kept = await deletedAt(mine, "Kept", NOON);
    await deletedAt(theirs, "Theirs", "2026-11-01T12:00:00.000Z");
    await app().call({ post: `${mine}/posts`, body: aPost({ title: "On the calendar" }) });
    const tending = { db: app().db, now: () => THIRTY_DAYS_LATER, newId: () => v7() };
    expect((await tendPosts(tending)).purged).toBeGreaterThanOrEqual(2);
    expect((await trashOf(mine)).map(({ post }) => post)).toEqual([kept]);
    expect(await trashOf(theirs)).toEqual([]);
    expect((await app().call({ get: `${mine}/posts` })).body.items).toHaveLength(1);
    const changes = [{ kind: "restore", id: old.id, version: 2 }];
    expect(await app().call({ post: `${mine}/posts/changes`, body: { changes } })).toMatchObject({ status: 404 });
  });

  test("a workspace whose posts can't be tended keeps no other from it", async () => {
    const [broken, whole] = [await app().openWorkspace(), await app().openWorkspace()];
    await deletedAt(broken, "Stays", "2026-10-01T12:00:00.000Z");
    await deletedAt(whole, "Old", "2026-10-01T12:00:00.000Z");
    await sql`create function refuse() returns trigger language plpgsql as $$
      begin if old.title = 'Stays' then raise exception 'refused'; end if; return old; end $$`.execute(app().db);
    await sql`create trigger refuse before delete on posts for each row execute function refuse()`.execute(app().db);
    const { untended } = await tendPosts({ db: app().db, now: () => NOON, newId: () => v7() });
    await sql`drop trigger refuse on posts`.execute(app().db);
    await sql`drop function refuse()`.execute(app().db);
    expect(untended).toMatchObject([{ workspaceId: broken.split("/").at(-1) }]);
    expect(await keptIn(broken)).toBe(1);
    expect(await keptIn(whole)).toBe(0);
  });

  test("it is emptied when the server starts and every day after", async () => {
    const workspace = await app().openWorkspace();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      let time = NOON;
      await deletedAt(workspace, "Old", "2026-10-01T12:00:00.000Z");
      const today = await deletedAt(workspace, "Today", NOON);
      const purging = tendDaily({ db: app().db, now: () => time, newId: () => v7(), log: pino({ level: "silent" }) });
      await purging.first;
      expect((await trashOf(workspace)).map(({ post }) => post)).toEqual([today]);
      expect(await keptIn(workspace)).toBe(1);
      time = "2026-12-22T12:00:01.000Z";
      vi.advanceTimersByTime(86_400_000);
      await vi.waitFor(async () => expect(await keptIn(workspace)).toBe(0), { timeout: 30_000 });
      purging.stop();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
