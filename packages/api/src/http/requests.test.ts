import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { sendRaw } from "../testing/send-raw.ts";

const kindOf = ({ body }: { body: { type: string } }): string => body.type.replace("urn:porchlight:problem:", "");

onBothEngines("requests", (app) => {
  test.each([
    ['{"title": ', "malformed-json", 400],
    ["", "invalid-request", 400],
    ["null", "invalid-request", 400],
    ["[]", "invalid-request", 400],
    ["5", "invalid-request", 400],
    ['{"__proto__": {"status": "draft"}, "constructor": 1}', "invalid-request", 400],
    ["[".repeat(300_000) + "]".repeat(300_000), "invalid-request", 400],
    [`{"text": ${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`, "invalid-request", 400],
    [JSON.stringify({ text: "x".repeat(10_000_000) }), "body-too-large", 413],
  ])("a body of %.20j is answered as %s", async (raw, kind, status) => {
    const workspace = await app().openWorkspace();
    const reply = await app().call({ post: `${workspace}/posts`, raw });
    expect({ status: reply.status, kind: kindOf(reply) }).toEqual({ status, kind });
    expect(reply.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(reply.text.length).toBeLessThan(20_000);
  });

  test("several posts may be longer together than one may be", async () => {
    const workspace = await app().openWorkspace();
    const changes = Array.from({ length: 400 }, () => ({ kind: "create", post: aPost({ text: "x".repeat(4000) }) }));
    const path = `${workspace}/posts/changes`;
    expect(await app().call({ post: path, body: { changes } })).toMatchObject({ status: 200 });
    const raw = JSON.stringify({ text: "x".repeat(17_000_000) });
    expect(await app().call({ post: path, raw })).toMatchObject({ status: 413 });
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1"])(
    "a body of type %s is refused",
    async (type) => {
      const workspace = await app().openWorkspace();
      const headers = { "content-type": type };
      const reply = await app().call({ post: `${workspace}/posts`, raw: "{}", headers });
      expect({ status: reply.status, kind: kindOf(reply) }).toEqual({ status: 415, kind: "media-type" });
    },
  );

  test("a merge patch is JSON too", async () => {
    const workspace = await app().openWorkspace();
    const made = await app().call({ post: `${workspace}/posts`, body: aPost() });
    const headers = { "content-type": "application/merge-patch+json" };
    const path = `${workspace}/posts/${made.body.id}`;
    expect(await app().call({ patch: path, version: 1, body: { title: "New" }, headers })).toMatchObject({
      status: 200,
    });
  });

  test("of very many problems the first are listed and the rest is counted", async () => {
    const workspace = await app().openWorkspace();
    const body = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field-${index}`, 1]));
    const reply = await app().call({ post: `${workspace}/posts`, body });
    expect(reply.body.problems).toHaveLength(200);
    expect(reply.body.detail).toMatch(/^5006 parts .* The first 200 of 5006 are listed\.$/);
  });

  test.each([
    ["GET", "/api/v1/nothing"],
    ["GET", "/api/v2/workspaces"],
    ["GET", "/api/v1/workspaces/%E0%A4%A/posts"],
    ["POST", "/api/v1/workspaces/a/b/c/d"],
    ["DELETE", "/anything"],
  ])("%s %s is no address", async (method, path) => {
    const response = await fetch(`${app().url}${path}`, { method });
    expect([400, 404]).toContain(response.status);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  });

  test("what does not work at an address is answered with what does", async () => {
    const workspace = await app().openWorkspace();
    const reply = await app().call({ put: `${workspace}/posts`, body: {} });
    expect({ status: reply.status, kind: kindOf(reply) }).toEqual({ status: 405, kind: "method-not-allowed" });
    expect(reply.headers.get("allow")).toBe("GET, POST, HEAD, OPTIONS");
    const options = await fetch(`${app().url}${workspace}/posts`, { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, POST, HEAD, OPTIONS"]);
    const head = await fetch(`${app().url}${workspace}/posts`, { method: "HEAD" });
    expect(head.status).toBe(200);
  });

  test.each([
    ["limit=0", "limit", "too-small"],
    ["limit=201", "limit", "too-large"],
    ["limit=many", "limit", "wrong-type"],
    ["limit=1&limit=2", "limit", "wrong-type"],
    ["size=5", "size", "unknown-field"],
    ["cursor=%00", "cursor", "not-storable"],
    [`cursor=${"x".repeat(300)}`, "cursor", "too-long"],
  ])("the query %.30s is refused", async (query, path, code) => {
    const workspace = await app().openWorkspace();
    const reply = await app().call({ get: `${workspace}/posts?${query}` });
    expect(reply.status).toBe(400);
    expect(reply.body.problems).toMatchObject([{ path: [path], code }]);
  });

  test("what has not changed is not sent again", async () => {
    const workspace = await app().openWorkspace();
    const made = await app().call({ post: `${workspace}/posts`, body: aPost() });
    for (const path of [`${workspace}/posts`, `${workspace}/posts/${made.body.id}`]) {
      const first = await app().call({ get: path });
      const headers = { "if-none-match": first.headers.get("etag") ?? "" };
      const again = await sendRaw(app().url, { method: "GET", path, headers });
      expect(again).toEqual({ status: 304, body: "" });
    }
  });

  test("the server answers for itself", async () => {
    expect(await app().call({ get: "/healthz" })).toMatchObject({ status: 200, body: { status: "ok" } });
    expect(await app().call({ get: "/readyz" })).toMatchObject({ status: 200, body: { status: "ok" } });
  });

  test("no secret of an address is logged, in whichever form the address is asked for", async () => {
    const path = "/digests/0195b3c0-0000-7000-8000-000000000000/whoever-knows-this-can-stop-it";
    for (const asked of [path, `http://plan.example.org${path}`]) {
      await sendRaw(app().url, { method: "GET", path: asked, headers: {} });
    }
    const logged = JSON.stringify(app().logged);
    expect(logged).toContain("http://plan.example.org/digests/");
    expect(logged).not.toContain("whoever-knows-this");
  });

  test("each request is logged under the id that it is answered with, and without what it held", async () => {
    const workspace = await app().openWorkspace();
    const body = aPost({ text: "a secret recipe" });
    const reply = await app().call({ post: `${workspace}/posts`, body, headers: { cookie: "session=secret" } });
    const id = reply.headers.get("x-request-id");
    const line = app().logged.find(({ req }) => (req as { id: unknown } | undefined)?.id === id);
    expect(line).toMatchObject({ req: { method: "POST", url: `${workspace}/posts` }, res: { statusCode: 201 } });
    expect(JSON.stringify(app().logged)).not.toContain("secret");
  });
});
