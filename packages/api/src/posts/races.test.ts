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
});
