import { expect, test } from "vitest";
import { followEvents } from "../testing/follow-events.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { openFeed } from "./feed.ts";

onBothEngines("who is looking", (app) => {
  test("is told to all who look, with the post that each has open, and again when one goes", async () => {
    const workspace = await app().openWorkspace();
    const events = `${app().url}${workspace}/events`;
    const tell = (body: object) => app().call({ post: `${workspace}/presence`, body });
    const postId = "01980000-0000-7000-8000-000000000000";
    const ana = await followEvents(`${events}?page=window-of-ana`);
    expect((await ana.next("viewers")).data).toEqual({ viewers: [] });
    expect((await tell({ page: "window-of-ana", name: "Ana" })).status).toBe(204);
    expect((await ana.next("viewers")).data.viewers).toEqual([{ page: "window-of-ana", name: "Ana" }]);

    const ben = await followEvents(`${events}?page=window-of-ben`);
    expect((await ben.next("viewers")).data.viewers).toEqual([{ page: "window-of-ana", name: "Ana" }]);
    await tell({ page: "window-of-ben", postId });
    const both = [
      { page: "window-of-ana", name: "Ana" },
      { page: "window-of-ben", postId },
    ];
    expect((await ana.next("viewers")).data.viewers).toEqual(both);
    await tell({ page: "window-of-ana", name: "Ana" });
    ben.leave();
    expect((await ana.next("viewers")).data.viewers).toEqual(both.slice(0, 1));
    ana.leave();
  });

  test("takes names and posts that can be shown, and nothing else", async () => {
    const workspace = await app().openWorkspace();
    const tell = async (body: object) => (await app().call({ post: `${workspace}/presence`, body })).status;
    expect(await tell({ page: "window-of-ana", name: "" })).toBe(400);
    expect(await tell({ page: "window-of-ana", name: "x".repeat(81) })).toBe(400);
    expect(await tell({ page: "window-of-ana", postId: "not-an-id" })).toBe(400);
    expect(await tell({ page: "ana" })).toBe(400);
    expect(await tell({ page: "window-of-ana", name: "🏮".repeat(40) })).toBe(204);
  });
});

test("who says nothing for 45 seconds is no longer there", async () => {
  let now = 0;
  let hear = (_text: string): void => {};
  const feed = await openFeed({
    clock: () => now,
    listen: async ({ onNotice }) => {
      hear = onNotice;
    },
  });
  const told: unknown[] = [];
  feed.follow("studio", (event) => told.push(event.data));
  const see = (page: string) => hear(JSON.stringify({ of: "viewer", workspaceId: "studio", viewer: { page } }));
  see("window-of-ana");
  see("window-of-ben");
  now = 30_000;
  see("window-of-ana");
  now = 46_000;
  feed.forgetLate();
  feed.forgetLate();
  expect(told).toEqual([
    { viewers: [{ page: "window-of-ana" }] },
    { viewers: [{ page: "window-of-ana" }, { page: "window-of-ben" }] },
    { viewers: [{ page: "window-of-ana" }] },
  ]);
});
