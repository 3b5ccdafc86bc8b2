import { randomUUID } from "node:crypto";
import type { Channel, IsoDate, PostStatus } from "@porchlight/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inWorkspace } from "../db/in-workspace.ts";
import { aPost } from "../testing/a-post.ts";
import { ENGINES, openDatabase, type TestDatabase } from "../testing/open-database.ts";
import { writePosts } from "./kept-posts-store.ts";
import { listFilledSlotKeys, listLastPublished } from "./posts-store.ts";

const NOW = "2026-11-22T12:00:00.000Z";

describe.each(ENGINES)("stored posts, %s", (engine) => {
  let database: TestDatabase;
  const [workspaceId, otherId]: readonly [string, string] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    database = await openDatabase(engine);
    for (const id of [workspaceId, otherId]) {
      await database.db.insertInto("workspaces").values({ workspace_id: id, name: "Test", created_at: NOW }).execute();
    }
  });
  afterAll(() => database.close());

  const inside = <T>(work: Parameters<typeof inWorkspace<T>>[1], id = workspaceId): Promise<T> =>
    inWorkspace({ db: database.db, workspaceId: id, access: "write" }, work);
  const publish = async (
    date: IsoDate,
    channels: readonly Channel[],
    { status = "published", id = workspaceId }: { status?: PostStatus; id?: string } = {},
  ): Promise<void> => {
    const post = { ...aPost({ date, time: "12:00", channels: [...channels], status }), id: randomUUID(), version: 1 };
    await inside((workspace) => writePosts(workspace, { kept: [{ post, deletedAt: undefined }], now: NOW }), id);
  };

  test("the last post that went out on each channel is found, however long ago, each once", async () => {
    await publish("2019-05-01", ["x", "threads"]);
    await publish("2026-11-10", ["instagram", "facebook-page"]);
    await publish("2026-11-20", ["instagram"]);
    await publish("2026-11-30", ["instagram"]);
    await publish("2026-11-21", ["x"], { status: "ready" });
    await publish("2026-11-21", ["x"], { id: otherId });
    const channels: Channel[] = ["instagram", "facebook-page", "x", "threads", "blog"];
    const last = await inside((workspace) => listLastPublished(workspace, { channels, until: "2026-11-22" }));
    expect(last.map(({ date }) => date).sort()).toEqual(["2019-05-01", "2026-11-10", "2026-11-20"]);
    const none = await inside((workspace) => listLastPublished(workspace, { channels: [], until: "2026-11-22" }));
    expect(none).toEqual([]);
  });

  test("of many keys those that some post fills are found", async () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `x/2026-11-23/${index + 1}` as const);
    const post = { ...aPost({ slotKey: "x/2026-11-23/1500", channels: ["x"] }), id: randomUUID(), version: 1 };
    await inside((workspace) => writePosts(workspace, { kept: [{ post, deletedAt: undefined }], now: NOW }));
    const filled = await inside((workspace) => listFilledSlotKeys(workspace, keys));
    expect([...filled]).toEqual(["x/2026-11-23/1500"]);
    const elsewhere = await inside((workspace) => listFilledSlotKeys(workspace, keys), otherId);
    expect([...elsewhere]).toEqual([]);
  });
});
