import { randomUUID } from "node:crypto";
import type { Post } from "@porchlight/core";
import { expect, test } from "vitest";
import type { Change } from "../contract/change-schemas.ts";
import type { NewPost } from "../contract/post-schemas.ts";
import { aPost } from "../testing/a-post.ts";
import type { Reply } from "../testing/call-server.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

const slot = (ordinal: number) => `facebook-page/2026-11-23/${ordinal}` as const;

onBothEngines("several posts changed at once", (app) => {
  const send = (workspace: string, changes: readonly Change[], key?: string): Promise<Reply> =>
    app().call({ post: `${workspace}/posts/changes`, body: { changes }, ...(key === undefined ? {} : { key }) });
  const make = async (workspace: string, ...posts: readonly NewPost[]): Promise<readonly Post[]> =>
    (
      await send(
        workspace,
        posts.map((post) => ({ kind: "create", post })),
      )
    ).body.posts;
  const list = async (workspace: string): Promise<readonly Post[]> =>
    (await app().call({ get: `${workspace}/posts?limit=200` })).body.items;
  const change = ({ id, version }: Post, parts: Extract<Change, { kind: "change" }>["change"]): Change => ({
    kind: "change",
    id,
    version,
    change: parts,
  });
  const remove = ({ id, version }: Post) => ({ kind: "delete", id, version }) as const;
  const restore = ({ id, version }: Post) => ({ kind: "restore", id, version }) as const;
  const problemsOf = ({ body }: Reply): unknown =>
    body.problems.map(({ code, path }: { code: string; path: unknown[] }) => [code, path.join(".")]);

  test("the posts come back in the order of the changes, as they are kept", async () => {
    const workspace = await app().openWorkspace();
    const [one, two] = (await make(workspace, aPost({ title: "One" }), aPost({ title: "Two" }))) as [Post, Post];
    const { status, body } = await send(workspace, [
      change(two, { date: "2026-11-24", time: "08:00" }),
      { kind: "create", post: aPost({ title: "Three" }) },
      remove(one),
    ]);
    expect(status).toBe(200);
    expect(body.posts).toMatchObject([
      { ...two, version: 2, date: "2026-11-24", time: "08:00" },
      { title: "Three", version: 1 },
      { ...one, version: 2 },
    ]);
    expect(await list(workspace)).toEqual(body.posts.slice(0, 2));
  });

  test("the brief of a post is kept, taken away and given", async () => {
    const workspace = await app().openWorkspace();
    const [begun, blank] = (await make(workspace, aPost({ briefId: "it-is-back" }), aPost())) as [Post, Post];
    const { body } = await send(workspace, [
      change(begun, { title: "Later" }),
      change(blank, { briefId: "two-choices" }),
    ]);
    expect(body.posts).toMatchObject([{ briefId: "it-is-back" }, { briefId: "two-choices" }]);
    const { body: without } = await send(workspace, [change(body.posts[0], { briefId: null })]);
    expect(without.posts[0]).not.toHaveProperty("briefId");
  });

  test("slots go round among the posts of one request", async () => {
    const workspace = await app().openWorkspace();
    const posts = await make(workspace, ...[1, 2, 3].map((ordinal) => aPost({ slotKey: slot(ordinal) })));
    const rounds = posts.map((post, index) => change(post, { slotKey: slot(((index + 1) % 3) + 1) }));
    const { body } = await send(workspace, rounds);
    expect(body.posts.map(({ slotKey }: Post) => slotKey)).toEqual([slot(2), slot(3), slot(1)]);
  });

  test("a slot that one change lets go of is filled by another, whichever comes first", async () => {
    const workspace = await app().openWorkspace();
    const [holder] = (await make(workspace, aPost({ slotKey: slot(1) }))) as [Post];
    const next = { kind: "create", post: aPost({ slotKey: slot(1), title: "Next" }) } as const;
    const { body } = await send(workspace, [next, remove(holder)]);
    expect(body.posts[0]).toMatchObject({ title: "Next", slotKey: slot(1) });
    expect(await list(workspace)).toEqual([body.posts[0]]);
  });

  test("when one change can't be made none is, and its place in the list is told", async () => {
    const workspace = await app().openWorkspace();
    const posts = await make(workspace, aPost(), aPost(), aPost({ slotKey: slot(1) }));
    const [one, two, holder] = posts as [Post, Post, Post];
    const title = change(one, { title: "Changed" });
    const bad = change(two, { date: "2026-11-24" });
    const create = { kind: "create", post: aPost({ slotKey: slot(1) }) } as const;
    const refused = await send(workspace, [title, bad, { kind: "create", post: aPost({ status: "published" }) }]);
    expect({ status: refused.status, problems: problemsOf(refused) }).toEqual({
      status: 422,
      problems: [
        ["day-without-time", "changes.1.change.time"],
        ["published-without-day", "changes.2.post.date"],
      ],
    });
    const taken = await send(workspace, [title, create]);
    expect({ status: taken.status, problems: problemsOf(taken), current: taken.body.current }).toEqual({
      status: 409,
      problems: [["slot-held", "changes.1.post.slotKey"]],
      current: [holder],
    });
    const unread = await send(workspace, [title, { ...remove(two), version: 0 }]);
    expect({ status: unread.status, problems: problemsOf(unread) }).toEqual({
      status: 400,
      problems: [["too-small", "changes.1.version"]],
    });
    expect(await list(workspace)).toEqual([...posts].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test("who was overtaken gets every post as it is now, and nothing is changed", async () => {
    const workspace = await app().openWorkspace();
    const [one, two, gone, free] = (await make(workspace, aPost(), aPost(), aPost(), aPost())) as [
      Post,
      Post,
      Post,
      Post,
    ];
    const now = (await send(workspace, [change(one, { title: "A" }), change(two, { title: "B" }), remove(gone)])).body;
    const late = await send(workspace, [
      change(free, { title: "Late" }),
      change(one, { title: "Late" }),
      remove(two),
      change(gone, { title: "Late" }),
    ]);
    expect(late).toMatchObject({ status: 412, body: { type: "urn:porchlight:problem:stale-versions" } });
    expect(late.body.current).toEqual(now.posts.slice(0, 2));
    expect(problemsOf(late)).toEqual([
      ["changed-since", "changes.1.version"],
      ["changed-since", "changes.2.version"],
      ["deleted-since", "changes.3.id"],
    ]);
    expect((await app().call({ get: `${workspace}/posts/${free.id}` })).body).toEqual(free);
  });

  test("a post of nobody, of another workspace, and one that is meant twice are refused", async () => {
    const [mine, theirs] = [await app().openWorkspace(), await app().openWorkspace()];
    const [own] = (await make(mine, aPost())) as [Post];
    const [foreign] = (await make(theirs, aPost())) as [Post];
    const unknown = await send(mine, [remove(own), remove(foreign), { kind: "delete", id: randomUUID(), version: 1 }]);
    expect({ status: unknown.status, problems: problemsOf(unknown) }).toEqual({
      status: 404,
      problems: [
        ["no-such-post", "changes.1.id"],
        ["no-such-post", "changes.2.id"],
      ],
    });
    const twice = await send(mine, [remove(own), { ...remove(own), id: own.id.toUpperCase() }]);
    expect({ status: twice.status, problems: problemsOf(twice) }).toEqual({
      status: 422,
      problems: [["post-twice", "changes.1.id"]],
    });
    const slots = [1, 1].map(() => ({ kind: "create", post: aPost({ slotKey: slot(1) }) }) as const);
    expect(problemsOf(await send(mine, slots))).toEqual([["slot-twice", "changes.1.post.slotKey"]]);
    expect(await list(mine)).toEqual([own]);
  });

  test("sent again under its key it is answered again, not done again", async () => {
    const workspace = await app().openWorkspace();
    const [post] = (await make(workspace, aPost())) as [Post];
    const changes: Change[] = [change(post, { title: "Once" }), { kind: "create", post: aPost() }];
    const first = await send(workspace, changes, "note-1");
    const again = await send(workspace, changes, "note-1");
    expect({ status: again.status, text: again.text }).toEqual({ status: 200, text: first.text });
    expect((await list(workspace)).length).toBe(2);
  });

  test("five hundred are one request, and one more is refused", async () => {
    const workspace = await app().openWorkspace();
    const many = Array.from({ length: 500 }, (_, index) => aPost({ title: `${index}`, text: "" }));
    const made = await make(workspace, ...many);
    const { status, body } = await send(
      workspace,
      made.map((post) => change(post, { category: "ask" })),
    );
    expect(status).toBe(200);
    expect(body.posts.map(({ title }: Post) => title)).toEqual(many.map(({ title }) => title));
    const more = [...made, ...made].slice(0, 501).map(remove);
    expect(await send(workspace, more)).toMatchObject({ status: 400, body: { problems: [{ code: "too-many" }] } });
    expect(await send(workspace, [])).toMatchObject({ status: 400, body: { problems: [{ code: "too-few" }] } });
  });

  test("what comes back from the trash has its id and its slot, or no slot where another fills it", async () => {
    const workspace = await app().openWorkspace();
    const [one, two] = (await make(workspace, aPost({ slotKey: slot(1) }), aPost({ slotKey: slot(2) }))) as [
      Post,
      Post,
    ];
    const trashed = (await send(workspace, [remove(one), remove(two)])).body.posts;
    const [other] = await make(workspace, aPost({ slotKey: slot(1) }));
    const { status, body } = await send(workspace, trashed.map(restore));
    const { slotKey: _, ...without } = one;
    expect({ status, posts: body.posts }).toEqual({
      status: 200,
      posts: [
        { ...without, version: 3 },
        { ...two, version: 3 },
      ],
    });
    expect((await list(workspace)).map(({ id, slotKey }) => [id, slotKey]).sort()).toEqual(
      [
        [one.id, undefined],
        [two.id, slot(2)],
        [other?.id, slot(1)],
      ].sort(),
    );
  });

  test("what comes back may be changed on its way, as far as it fits together", async () => {
    const workspace = await app().openWorkspace();
    const [post] = (await make(workspace, aPost({ slotKey: slot(1) }))) as [Post];
    const [trashed] = (await send(workspace, [remove(post)])).body.posts;
    const bad = { ...restore(trashed), change: { date: "2026-11-24" } } as const;
    expect(problemsOf(await send(workspace, [bad]))).toEqual([["day-without-time", "changes.0.change.time"]]);
    const { body } = await send(workspace, [{ ...restore(trashed), change: { slotKey: slot(2), title: "Back" } }]);
    expect(body.posts).toEqual([{ ...post, version: 3, slotKey: slot(2), title: "Back" }]);
  });

  test("a post is taken out of the trash once, and by who saw it lie there", async () => {
    const workspace = await app().openWorkspace();
    const [post] = (await make(workspace, aPost())) as [Post];
    expect(problemsOf(await send(workspace, [restore(post)]))).toEqual([["not-in-trash", "changes.0.id"]]);
    const [trashed] = (await send(workspace, [remove(post)])).body.posts;
    expect(problemsOf(await send(workspace, [restore(post)]))).toEqual([["changed-since", "changes.0.version"]]);
    await send(workspace, [restore(trashed)]);
    const late = await send(workspace, [restore(trashed)]);
    expect({ status: late.status, problems: problemsOf(late) }).toEqual({
      status: 412,
      problems: [["restored-since", "changes.0.id"]],
    });
  });
});
