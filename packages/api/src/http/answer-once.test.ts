import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

const kindOf = ({ body }: { body: { type: string } }): string => body.type.replace("urn:porchlight:problem:", "");

onBothEngines("requests sent twice", (app) => {
  const countPosts = async (workspace: string): Promise<number> =>
    (await app().call({ get: `${workspace}/posts?limit=200` })).body.items.length;

  test("the second gets the reply of the first, and nothing is made again", async () => {
    const workspace = await app().openWorkspace();
    const call = { post: `${workspace}/posts`, body: aPost(), key: "note-1" };
    const first = await app().call(call);
    const second = await app().call(call);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    for (const name of ["etag", "location"]) expect(second.headers.get(name)).toBe(first.headers.get(name));
    expect(await countPosts(workspace)).toBe(1);
  });

  test("the order of the fields makes no other request of it, nor do quotes around the key", async () => {
    const workspace = await app().openWorkspace();
    const body = aPost({ variants: { "facebook-page": { text: "Short" } } });
    const reversed = Object.fromEntries(Object.entries(body).reverse());
    await app().call({ post: `${workspace}/posts`, body, key: "note-1" });
    expect(await app().call({ post: `${workspace}/posts`, body: reversed, key: '"note-1"' })).toMatchObject({
      status: 201,
    });
    expect(await countPosts(workspace)).toBe(1);
  });

  test("a key that had another body is refused", async () => {
    const workspace = await app().openWorkspace();
    await app().call({ post: `${workspace}/posts`, body: aPost(), key: "note-1" });
    const other = await app().call({ post: `${workspace}/posts`, body: aPost({ title: "Other" }), key: "note-1" });
    expect({ status: other.status, kind: kindOf(other) }).toEqual({ status: 422, kind: "key-reused" });
    expect(await countPosts(workspace)).toBe(1);
  });

  test("a key means nothing in another workspace", async () => {
    const [one, two] = [await app().openWorkspace(), await app().openWorkspace()];
    const call = { body: aPost(), key: "note-1" };
    const [first, second] = [
      await app().call({ post: `${one}/posts`, ...call }),
      await app().call({ post: `${two}/posts`, ...call, body: aPost({ title: "Other" }) }),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).not.toBe(first.body.id);
  });

  test("a key works for opening a workspace as well", async () => {
    const key = randomUUID();
    const call = { post: "/api/v1/workspaces", body: { name: "Once" }, key };
    const [first, second] = [await app().call(call), await app().call(call)];
    expect(second.text).toBe(first.text);
    expect(await app().call({ ...call, body: { name: "Other" } })).toMatchObject({ status: 422 });
  });

  test("a request that failed leaves its key free", async () => {
    const workspace = await app().openWorkspace();
    const slotKey = "facebook-page/2026-11-23/1";
    const holder = await app().call({ post: `${workspace}/posts`, body: aPost({ slotKey }) });
    const call = { post: `${workspace}/posts`, body: aPost({ slotKey, title: "Next" }), key: "note-2" };
    expect(await app().call(call)).toMatchObject({ status: 409 });
    await app().call({ delete: `${workspace}/posts/${holder.body.id}`, version: 1 });
    expect(await app().call(call)).toMatchObject({ status: 201 });
  });

  test("a reply is kept for a day", async () => {
    const workspace = await app().openWorkspace();
    const call = { post: `${workspace}/posts`, body: aPost(), key: "note-1" };
    const first = await app().call(call);
    app().setNow("2026-11-23T11:59:59.000Z");
    expect((await app().call(call)).body.id).toBe(first.body.id);
    app().setNow("2026-11-23T12:00:01.000Z");
    expect((await app().call(call)).body.id).not.toBe(first.body.id);
    app().setNow("2026-11-22T12:00:00.000Z");
  });

  test.each([
    [null, "idempotency-key-missing"],
    ["", "idempotency-key-missing"],
    ["two words", "idempotency-key-malformed"],
    ["x".repeat(201), "idempotency-key-malformed"],
  ])("the key %.20j is answered with 400", async (key, kind) => {
    const workspace = await app().openWorkspace();
    const reply = await app().call({ post: `${workspace}/posts`, body: aPost(), key });
    expect({ status: reply.status, kind: kindOf(reply) }).toEqual({ status: 400, kind });
  });

  test("of many at once one makes something; the others get its reply or are told to come back", async () => {
    const workspace = await app().openWorkspace();
    const call = { post: `${workspace}/posts`, body: aPost(), key: "note-1" };
    const replies = await Promise.all(Array.from({ length: 20 }, () => app().call(call)));
    const made = replies.filter(({ status }) => status === 201);
    const told = replies.filter(({ status }) => status !== 201);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    for (const reply of told) {
      expect({ status: reply.status, kind: kindOf(reply) }).toEqual({ status: 409, kind: "request-in-flight" });
      expect(reply.headers.get("retry-after")).toBe("1");
    }
    expect(await countPosts(workspace)).toBe(1);
    expect((await app().call(call)).text).toBe(made[0]?.text);
  });
});
