import { randomUUID } from "node:crypto";
import { addDays, type Post } from "@porchlight/core";
import { afterEach, expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { callServer, type Reply } from "../testing/call-server.ts";
import { type FollowedPosts, followPosts } from "../testing/follow-posts.ts";
import { freePort } from "../testing/free-port.ts";
import { createDatabase } from "../testing/open-database.ts";
import { type SpawnedServer, spawnServer } from "../testing/spawn-server.ts";
import { firstWorkspace } from "../testing/write-until-gone.ts";

const ROUNDS = Array.from({ length: 10 }, (_, index) => index + 1);

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Two processes on one PostgreSQL database, and a page on each; the second process can be started anew at its address. */
async function twoProcesses() {
  const environment = { DATABASE_URL: await createDatabase() };
  const port = String(await freePort());
  const startSecond = (): Promise<SpawnedServer> => spawnServer({ ...environment, PORT: port });
  const [one, two] = await Promise.all([spawnServer(environment), startSecond()]);
  const workspace = await firstWorkspace(one.url);
  const pages = [one, two].map(({ url }) => followPosts(url, workspace)) as [FollowedPosts, FollowedPosts];
  ends.push(() => one.end("SIGTERM"), ...pages.map(({ leave }) => leave));
  await Promise.all(pages.map(({ upTo }) => upTo(0)));
  return { one, two, startSecond, workspace, pages };
}

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

async function keptBy(url: string, workspace: string): Promise<ReadonlyMap<string, Post>> {
  const page = followPosts(url, workspace);
  await page.upTo(0);
  await page.leave();
  return page.posts;
}

/** Sends a request again as long as it gets no reply at all, which its key makes harmless. */
async function insist(send: () => Promise<Reply>): Promise<Reply> {
  for (;;) {
    const reply = await send().catch(() => undefined);
    if (reply !== undefined) return reply;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("a page that loses its process again and again misses no change and hears none twice", {
  timeout: 180_000,
}, async () => {
  const { one, two, startSecond, workspace, pages } = await twoProcesses();
  let second = two;
  ends.push(() => second.end("SIGTERM"));
  let isWriting = true;
  let count = 0;
  const write = async (url: string): Promise<void> => {
    while (isWriting) {
      const [key, body] = [randomUUID(), aPost({ title: `Post ${count}` })];
      count += 1;
      expect((await insist(() => callServer(url, { post: `${workspace}/posts`, body, key }))).status).toBe(201);
    }
  };
  const written = async (more: number): Promise<void> => {
    const until = count + more;
    while (count < until) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const writing = [write(one.url), write(two.url)];
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    await written(20);
    await second.end(signal);
    await written(20);
    second = await startSecond();
    await written(20);
  }
  isWriting = false;
  await Promise.all(writing);
  await Promise.all(pages.map(({ upTo }) => upTo(count)));

  const [steady, shaken] = pages;
  expect(steady.told).toEqual(numbersTo(count).map((number) => ({ number, isCatchUp: false })));
  expect(shaken.told.filter(({ isCatchUp }) => isCatchUp).length).toBeGreaterThan(0);
  shaken.told.forEach(({ number, isCatchUp }, index) => {
    const before = shaken.told[index - 1]?.number ?? 0;
    if (isCatchUp) expect(number).toBeGreaterThan(before);
    else expect(number).toBe(before + 1);
  });
  const kept = await keptBy(one.url, workspace);
  expect(kept.size).toBe(count);
  for (const { posts } of pages) expect(posts).toEqual(kept);
});

test("of moves of one post through both processes one wins each time, and both pages hear of it once", async () => {
  const { one, two, workspace, pages } = await twoProcesses();
  ends.push(() => two.end("SIGTERM"));
  const changes = Array.from({ length: 10 }, (_, index) => ({
    kind: "create",
    post: aPost({ title: `Post ${index}`, date: "2026-11-23", time: "09:00" }),
  }));
  let { posts }: { posts: Post[] } = (
    await callServer(one.url, { post: `${workspace}/posts/changes`, body: { changes } })
  ).body;
  for (const round of ROUNDS) {
    posts = await Promise.all(
      posts.map(async ({ id, version }) => {
        const replies = await Promise.all(
          [one, two].map(({ url }, side) =>
            callServer(url, {
              patch: `${workspace}/posts/${id}`,
              version,
              body: { date: addDays("2026-11-23", 2 * round + side) },
            }),
          ),
        );
        expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
        const [won, lost] = replies[0]?.status === 200 ? replies : replies.toReversed();
        expect(lost?.body.current).toEqual(won?.body);
        return won?.body;
      }),
    );
  }
  const count = 1 + ROUNDS.length * posts.length;
  await Promise.all(pages.map(({ upTo }) => upTo(count)));
  for (const page of pages) {
    expect(page.told).toEqual(numbersTo(count).map((number) => ({ number, isCatchUp: false })));
    expect(page.posts).toEqual(new Map(posts.map((post) => [post.id, post])));
  }
});

test("of posts for one slot through both processes one gets it, and a request sent to both is carried out once", async () => {
  const { one, two, workspace } = await twoProcesses();
  ends.push(() => two.end("SIGTERM"));
  for (const round of ROUNDS) {
    const body = aPost({ slotKey: `facebook-page/2026-11-23/${round}` });
    const replies = await Promise.all(
      [one, two].map(({ url }) => callServer(url, { post: `${workspace}/posts`, body })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [won, lost] = replies[0]?.status === 201 ? replies : replies.toReversed();
    expect(lost?.body.current).toEqual(won?.body);

    const call = { post: `${workspace}/posts`, body: aPost({ title: `Round ${round}` }), key: randomUUID() };
    const twice = await Promise.all([one, two].map(({ url }) => callServer(url, call)));
    const made = twice.filter(({ status }) => status === 201);
    const inFlight = twice.filter(({ body: { type } }) => type === "urn:porchlight:problem:request-in-flight");
    expect(made.length).toBeGreaterThan(0);
    expect(made.length + inFlight.length).toBe(2);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
  }
  expect((await keptBy(two.url, workspace)).size).toBe(2 * ROUNDS.length);
});
