import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { passesConnectorKit } from "../../testing/connector-kit.ts";
import { type FeedServer, serveFeed } from "../../testing/serve-feed.ts";
import { makeFeedConnector } from "./feed-connector.ts";

passesConnectorKit("feed", async () => {
  const server = await serveFeed();
  const account = { connector: "feed", channel: "blog", address: server.url } as const;
  return { ...server, connector: makeFeedConnector({ allowsPrivate: true }), account };
});

let server: FeedServer;
beforeEach(async () => {
  server = await serveFeed();
});
afterEach(() => server.close());

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Comments</title>
  <item><title>Jo on Classes</title><link>https://example.com/#c1</link><guid>c1</guid><dc:creator>Jo</dc:creator>
  <pubDate>Sun, 22 Nov 2026 10:00:00 +0000</pubDate><description><![CDATA[<p>Do you <b>lend</b> shoes? &amp; more</p>]]></description></item>
  <item><title>Without a date</title><guid>c2</guid></item></channel></rss>`;

function read(parts: { readonly allowsPrivate?: boolean; readonly cursor?: string; readonly address?: string } = {}) {
  const { allowsPrivate = true, cursor, address = server.url } = parts;
  const signal = AbortSignal.timeout(10_000);
  return makeFeedConnector({ allowsPrivate }).fetchSince({ account: { channel: "blog", address }, cursor, signal });
}

test("RSS is read as plain words, and what has no date is left out", async () => {
  server.answerFirst((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(RSS));
    return true;
  });
  expect((await read()).messages).toEqual([
    // A name that is none elsewhere stands with its feed's.
    { messageId: `${server.url} c1`, author: "Jo", text: "Do you lend shoes? & more", at: "2026-11-22T10:00:00.000Z" },
  ]);
});

test("a feed that did not change is not sent again", async () => {
  const { cursor } = await read();
  expect((await read({ cursor })).cursor).toBe(cursor);
  expect(server.statuses).toEqual([200, 304]);
});

test("a feed with more entries than are remembered comes to an end", async () => {
  const at = (entry: number) => new Date(Date.UTC(2026, 10, 22) - entry * 60_000).toISOString();
  server.show(
    Array.from({ length: 600 }, (_, entry) => ({ id: `${entry}`, author: "Jo", text: "Hello?", at: at(entry) })),
  );
  const come = new Set<string>();
  let cursor: string | undefined;
  for (let pages = 1; ; pages += 1) {
    const page = await read(cursor === undefined ? {} : { cursor });
    for (const { messageId } of page.messages) come.add(messageId);
    cursor = page.cursor;
    if (!page.hasMore) break;
    expect(pages).toBeLessThan(20);
  }
  expect(come.size).toBe(500);
  expect((await read({ cursor })).messages).toEqual([]);
});

test("an entry that is absent once is no news when it comes back", async () => {
  const entry = { id: "1", author: "Jo", text: "Hello?", at: "2026-11-22T10:00:00.000Z" };
  server.show([entry]);
  const first = await read();
  server.show([]);
  const without = await read({ cursor: first.cursor });
  server.show([entry]);
  expect((await read({ cursor: without.cursor })).messages).toEqual([]);
});

test("a feed that moved is followed, and not in circles", async () => {
  server.show([{ id: "1", author: "Jo", text: "Hello?", at: "2026-11-22T10:00:00.000Z" }]);
  server.answerFirst((request, response) => {
    if (request.url !== "/old") return false;
    response.writeHead(301, { location: "/comments/feed" }).end();
    return true;
  });
  expect((await read({ address: new URL("/old", server.url).href })).messages).toHaveLength(1);
  server.answerFirst((_, response) => {
    response.writeHead(302, { location: "/round" }).end();
    return true;
  });
  await expect(read()).rejects.toMatchObject({ kind: "unreadable" });
});

test("what is larger than a feed is left, packed or not", async () => {
  for (const headers of [{}, { "content-encoding": "gzip" }]) {
    server.answerFirst((_, response) => {
      const large = Buffer.alloc(3_000_000, " ");
      response.writeHead(200, headers).end("content-encoding" in headers ? gzipSync(large) : large);
      return true;
    });
    await expect(read()).rejects.toMatchObject({ kind: "unreadable" });
  }
});

test("what is no feed is said to be none", async () => {
  server.answerFirst((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><p>Hello");
    return true;
  });
  await expect(read()).rejects.toMatchObject({ kind: "unreadable" });
});

test("private networks are not looked into unless that is allowed, by whatever name they go", async () => {
  const { port } = new URL(server.url);
  const names = ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "0"];
  for (const name of names) {
    const trouble = read({ allowsPrivate: false, address: `http://${name}:${port}/` });
    await expect(trouble, name).rejects.toMatchObject({ kind: "private-address" });
  }
  expect(server.statuses).toEqual([]);
});
