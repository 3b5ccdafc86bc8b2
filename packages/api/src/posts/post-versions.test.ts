import { expect, test } from "vitest";
import { aPicture } from "../testing/a-picture.ts";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

onBothEngines("versions of a post", (app) => {
  test("each change is kept as the post was after it, newest first, with the moment", async () => {
    const workspace = await app().openWorkspace();
    app().setNow("2026-11-22T12:00:00.000Z");
    const { body: first } = await app().call({ post: `${workspace}/posts`, body: aPost({ text: "One" }) });
    const path = `${workspace}/posts/${first.id}`;
    app().setNow("2026-11-22T13:00:00.000Z");
    const { body: second } = await app().call({ patch: path, version: 1, body: { text: "Two", notes: "Ask Ana" } });
    const { body } = await app().call({ get: `${path}/versions` });
    expect(body.items).toEqual([
      { version: 2, savedAt: "2026-11-22T13:00:00.000Z", post: second },
      { version: 1, savedAt: "2026-11-22T12:00:00.000Z", post: first },
    ]);
    const page = await app().call({ get: `${path}/versions?limit=1` });
    const next = await app().call({ get: `${path}/versions?limit=1&cursor=${page.body.nextCursor}` });
    expect([next.body.items[0].version, next.body.nextCursor]).toEqual([1, null]);
  });

  test("a change that was refused is none", async () => {
    const workspace = await app().openWorkspace();
    const { body } = await app().call({ post: `${workspace}/posts`, body: aPost() });
    const path = `${workspace}/posts/${body.id}`;
    await app().call({ patch: path, version: 7, body: { text: "Stale" } });
    await app().call({ patch: path, version: 1, body: { date: "2026-11-23" } });
    expect((await app().call({ get: `${path}/versions` })).body.items).toHaveLength(1);
  });

  test("the last hundred are kept", async () => {
    const workspace = await app().openWorkspace();
    const { body } = await app().call({ post: `${workspace}/posts`, body: aPost() });
    const path = `${workspace}/posts/${body.id}`;
    await app().db.updateTable("posts").set({ version: 100 }).where("post_id", "=", body.id).execute();
    await app().call({ patch: path, version: 100, body: { text: "After a hundred" } });
    const { items } = (await app().call({ get: `${path}/versions` })).body;
    expect(items.map(({ version }: { version: number }) => version)).toEqual([101]);
    await app().call({ patch: path, version: 101, body: { text: "And one more" } });
    expect((await app().call({ get: `${path}/versions` })).body.items).toHaveLength(2);
  });

  test("they are nobody's but the workspace's", async () => {
    const [mine, theirs] = [await app().openWorkspace(), await app().openWorkspace()];
    const { body } = await app().call({ post: `${mine}/posts`, body: aPost() });
    expect((await app().call({ get: `${theirs}/posts/${body.id}/versions` })).status).toBe(404);
  });
});

onBothEngines("what goes with a post", (app) => {
  test("link, first comment, notes and pictures are kept, changed and taken away", async () => {
    const workspace = await app().openWorkspace();
    const media = await app().call({ post: `${workspace}/media`, raw: await aPicture(), key: null });
    const extras = {
      link: { url: "https://example.com/stoves", tags: { campaign: "Winter" } },
      firstComment: "#stoves",
      notes: "Ask Ana first.",
      media: [{ id: media.body.id, alt: "A stove" }],
    };
    const made = await app().call({ post: `${workspace}/posts`, body: aPost(extras) });
    expect(made.body).toMatchObject(extras);
    const path = `${workspace}/posts/${made.body.id}`;
    const gone = { link: null, firstComment: null, notes: null, media: null };
    const { body } = await app().call({ patch: path, version: 1, body: gone });
    for (const field of Object.keys(gone)) expect(body).not.toHaveProperty(field);
  });

  test.each([
    ["javascript:alert(1)"],
    ["ftp://example.com/a"],
    ["example.com"],
    [`https://example.com/${"a".repeat(2048)}`],
  ])("the link %s is refused", async (url) => {
    const workspace = await app().openWorkspace();
    const { status } = await app().call({ post: `${workspace}/posts`, body: { ...aPost(), link: { url } } });
    expect(status).toBe(400);
  });
});
