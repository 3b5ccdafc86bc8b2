import type { Post } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

const EDITORS = Array.from({ length: 8 }, (_, index) => index);
const ROUNDS = Array.from({ length: 10 }, (_, index) => index + 1);

onBothEngines("posts under several hands", (app) => {
  test("of many editors of one version exactly one wins, and the others see what it became", async () => {
    const workspace = await app().openWorkspace();
    const made = await app().call({ post: `${workspace}/posts`, body: aPost() });
    const path = `${workspace}/posts/${made.body.id}`;
    for (const version of ROUNDS) {
      const replies = await Promise.all(
        EDITORS.map((editor) => app().call({ patch: path, version, body: { title: `${version} by ${editor}` } })),
      );
      const [winner, ...more] = replies.filter(({ status }) => status === 200);
      expect(more).toEqual([]);
      expect(winner?.body.version).toBe(version + 1);
      for (const { status, body } of replies.filter((reply) => reply !== winner)) {
        expect({ status, current: body.current }).toEqual({ status: 412, current: winner?.body });
      }
    }
  });

  test("a change and a deletion of one version: one wins", async () => {
    const workspace = await app().openWorkspace();
    for (const _round of ROUNDS) {
      const made = await app().call({ post: `${workspace}/posts`, body: aPost() });
      const path = `${workspace}/posts/${made.body.id}`;
      const [changed, deleted] = await Promise.all([
        app().call({ patch: path, version: 1, body: { title: "Changed" } }),
        app().call({ delete: path, version: 1 }),
      ]);
      expect([
        [200, 412],
        [404, 204],
      ]).toContainEqual([changed.status, deleted.status]);
    }
  });

  test("of many posts for one slot one gets it, and the others see which", async () => {
    const workspace = await app().openWorkspace();
    for (const round of ROUNDS) {
      const body = aPost({ slotKey: `facebook-page/2026-11-23/${round}` });
      const replies = await Promise.all(EDITORS.map(() => app().call({ post: `${workspace}/posts`, body })));
      const [winner, ...more] = replies.filter(({ status }) => status === 201);
      expect(more).toEqual([]);
      for (const reply of replies.filter((one) => one !== winner)) {
        expect(reply).toMatchObject({ status: 409, body: { current: winner?.body } });
      }
    }
  });

  test("posts that swap and chase slots end with one post a slot, and every request is answered", async () => {
    const workspace = await app().openWorkspace();
    const keys = [1, 2, 3].map((ordinal) => `facebook-page/2026-11-23/${ordinal}` as const);
    const posts = await Promise.all(
      keys.map((slotKey) => app().call({ post: `${workspace}/posts`, body: aPost({ slotKey }) })),
    );
    for (const round of ROUNDS) {
      const statuses = await Promise.all(
        posts.map(async ({ body: { id } }, index) => {
          const path = `${workspace}/posts/${id}`;
          const { version } = (await app().call({ get: path })).body;
          const slotKey = keys[(index + round) % keys.length];
          return (await app().call({ patch: path, version, body: { slotKey } })).status;
        }),
      );
      expect(statuses.filter((status) => ![200, 409].includes(status))).toEqual([]);
    }
    const { body } = await app().call({ get: `${workspace}/posts` });
    const held = body.items.map(({ slotKey }: { slotKey: string }) => slotKey);
    expect(new Set(held).size).toBe(3);
  });

  test("of 200 crossing batches over 20 posts each post has one winner, and no batch is done by halves", async () => {
    const workspace = await app().openWorkspace();
    const create = Array.from({ length: 20 }, (_, index) => ({
      kind: "create",
      post: aPost({ slotKey: `facebook-page/2026-11-23/${index + 1}` }),
    }));
    const { posts }: { posts: Post[] } = (
      await app().call({ post: `${workspace}/posts/changes`, body: { changes: create } })
    ).body;
    // Each takes five posts that others take as well, in an order of its own, and lets their slots go round.
    const batches = Array.from({ length: 200 }, (_, batch) => {
      const picked = [0, 3, 7, 12, 18].flatMap((step) => posts[(batch * 11 + step) % posts.length] ?? []);
      const order = batch % 2 === 0 ? picked : picked.toReversed();
      return order.map(({ id, version }, index) => ({
        kind: "change",
        id,
        version,
        change: { title: `batch ${batch}`, slotKey: order[(index + 1) % order.length]?.slotKey ?? null },
      }));
    });
    const replies = await Promise.all(
      batches.map((changes) => app().call({ post: `${workspace}/posts/changes`, body: { changes } })),
    );
    expect(replies.filter(({ status }) => status !== 200 && status !== 412)).toEqual([]);
    const winners = batches.filter((_, index) => replies[index]?.status === 200);
    const won = winners.flat().map(({ id }) => id);
    expect(won.length).toBeGreaterThan(0);
    expect(new Set(won).size).toBe(won.length);
    const { body } = await app().call({ get: `${workspace}/posts?limit=200` });
    const wanted = new Map(winners.flat().map(({ id, change }) => [id, { version: 2, ...change }]));
    for (const { id, version, title, slotKey } of body.items as Post[]) {
      const before = posts.find((post) => post.id === id);
      const { title: first, slotKey: held } = before ?? {};
      expect({ version, title, slotKey }).toEqual(wanted.get(id) ?? { version: 1, title: first, slotKey: held });
    }
    expect(new Set(body.items.map(({ slotKey }: Post) => slotKey)).size).toBe(20);
  });

  test("single changes and batches that chase the same slots are all answered", async () => {
    const workspace = await app().openWorkspace();
    const slotKeys = [1, 2, 3, 4].map((ordinal) => `facebook-page/2026-11-23/${ordinal}` as const);
    const create = slotKeys.map((slotKey) => ({ kind: "create", post: aPost({ slotKey }) }));
    let { posts }: { posts: Post[] } = (
      await app().call({ post: `${workspace}/posts/changes`, body: { changes: create } })
    ).body;
    for (const _round of ROUNDS) {
      const changes = posts.map(({ id, version }, index) => ({
        kind: "change",
        id,
        version,
        change: { slotKey: posts[(index + 1) % posts.length]?.slotKey ?? null },
      }));
      const replies = await Promise.all([
        app().call({ post: `${workspace}/posts/changes`, body: { changes } }),
        app().call({ post: `${workspace}/posts/changes`, body: { changes: changes.toReversed() } }),
        ...posts.map(({ id, version }, index) =>
          app().call({ patch: `${workspace}/posts/${id}`, version, body: { slotKey: slotKeys[index] ?? null } }),
        ),
      ]);
      expect(replies.filter(({ status }) => ![200, 409, 412].includes(status))).toEqual([]);
      posts = (await app().call({ get: `${workspace}/posts` })).body.items;
      expect(new Set(posts.map(({ slotKey }) => slotKey)).size).toBe(4);
    }
  });
});
