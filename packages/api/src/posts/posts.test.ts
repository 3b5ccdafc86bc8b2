import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { aPicture } from "../testing/a-picture.ts";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

const SLOT = "facebook-page/2026-11-23/1" as const;

onBothEngines("posts", (app) => {
  test("a post that was written comes back as it was handed in, with an id and version 1", async () => {
    const workspace = await app().openWorkspace();
    const post = aPost({
      title: "Ölheizung? 🔥 مرحبا '; drop table posts; --",
      text: "Zeile 1\r\nZeile 2\t\u2028\u202e",
      variants: { "facebook-page": { text: "Kurz" } },
      date: "2026-11-23",
      time: "09:30",
      slotKey: SLOT,
      author: "Mercedes d’Óliveira",
      eventId: "New Year's salsa social",
      briefId: "event-open-now",
    });
    const made = await app().call({ post: `${workspace}/posts`, body: post });
    expect(made.status).toBe(201);
    const { id, version, ...rest } = made.body;
    expect({ rest, version }).toEqual({ rest: post, version: 1 });
    expect(made.headers.get("location")).toBe(`${workspace}/posts/${id}`);
    expect(made.headers.get("etag")).toBe('"1"');
    const found = await app().call({ get: `${workspace}/posts/${id}` });
    expect(found.text).toBe(made.text);
  });

  test("ids are the same in capitals, and kept without", async () => {
    const workspace = await app().openWorkspace();
    const picture = await app().call({ post: `${workspace}/media`, raw: await aPicture(), key: null });
    const { id: mediaId } = picture.body;
    const series = {
      id: randomUUID(),
      rule: "FREQ=WEEKLY;WKST=MO;BYDAY=MO",
      firstDay: "2026-11-23",
      day: "2026-11-23",
    } as const;
    const media = [mediaId, mediaId.toUpperCase()].map((id) => ({ id, alt: "A stove" }));
    const body = aPost({ series: { ...series, id: series.id.toUpperCase() }, media });
    const made = await app().call({
      post: `${workspace.toUpperCase().replace("/API/V1/WORKSPACES", "/api/v1/workspaces")}/posts`,
      body,
    });
    expect(made.body).toMatchObject({ series, media: media.map(({ alt }) => ({ id: mediaId, alt })) });
    const found = await app().call({ get: `${workspace}/posts?seriesId=${series.id.toUpperCase()}` });
    expect(found.body.items).toEqual([made.body]);
  });

  test("a wall time that a clock skips is kept as it was given", async () => {
    const workspace = await app().openWorkspace();
    const body = aPost({ date: "2027-03-14", time: "02:30", zone: "America/New_York" });
    const made = await app().call({ post: `${workspace}/posts`, body });
    expect(made.body).toMatchObject({ date: "2027-03-14", time: "02:30" });
  });

  test("a change names the version it was made on, and raises it", async () => {
    const workspace = await app().openWorkspace();
    const made = await app().call({ post: `${workspace}/posts`, body: aPost({ date: "2026-11-23", time: "09:30" }) });
    const path = `${workspace}/posts/${made.body.id}`;
    const moved = await app().call({ patch: path, version: 1, body: { date: "2026-11-24", time: "18:00" } });
    expect(moved).toMatchObject({ status: 200, body: { ...made.body, version: 2, date: "2026-11-24", time: "18:00" } });
    expect(moved.headers.get("etag")).toBe('"2"');
    const late = await app().call({ patch: path, version: 1, body: { title: "Late" } });
    expect(late).toMatchObject({ status: 412, body: { type: "urn:porchlight:problem:stale-version" } });
    expect(late.body.current).toEqual(moved.body);
    expect(late.headers.get("etag")).toBe('"2"');
  });

  test("null takes an optional part away", async () => {
    const workspace = await app().openWorkspace();
    const full = aPost({
      date: "2026-11-23",
      time: "09:30",
      slotKey: SLOT,
      variants: {},
      author: "Thom",
      eventId: "Sale",
      briefId: "it-is-back",
    });
    const made = await app().call({ post: `${workspace}/posts`, body: full });
    const body = { date: null, time: null, slotKey: null, variants: null, author: null, eventId: null, briefId: null };
    const bare = await app().call({ patch: `${workspace}/posts/${made.body.id}`, version: 1, body });
    expect(bare.body).toEqual({ ...aPost(), id: made.body.id, version: 2 });
  });

  test("a post is given to somebody else, and its versions say to whom", async () => {
    const workspace = await app().openWorkspace();
    const made = await app().call({ post: `${workspace}/posts`, body: aPost({ author: "Thom" }) });
    const path = `${workspace}/posts/${made.body.id}`;
    const given = await app().call({ patch: path, version: 1, body: { author: "Mercedes" } });
    expect(given.body).toEqual({ ...made.body, version: 2, author: "Mercedes" });
    const { body } = await app().call({ get: `${path}/versions` });
    expect(body.items.map(({ post }: { post: { author: string } }) => post.author)).toEqual(["Mercedes", "Thom"]);
  });

  test("an author has a name that can be seen, as long as an answer may be on every database", async () => {
    const workspace = await app().openWorkspace();
    for (const author of ["", " \n ", "a".repeat(501)]) {
      const { status, body } = await app().call({ post: `${workspace}/posts`, body: { ...aPost(), author } });
      expect(status, author).toBe(400);
      expect(body.problems[0].path).toEqual(["author"]);
    }
    for (const author of [" Ana ", "\u{1f468}".repeat(250), "a\nb"]) {
      const { status, body } = await app().call({ post: `${workspace}/posts`, body: aPost({ author }) });
      expect({ status, author: body.author }).toEqual({ status: 201, author });
    }
  });

  test("a brief that this version does not know is kept, and what is no id is refused", async () => {
    const workspace = await app().openWorkspace();
    const made = await app().call({ post: `${workspace}/posts`, body: aPost({ briefId: "of-a-later-version-2" }) });
    expect(made.body).toMatchObject({ briefId: "of-a-later-version-2" });
    const refused = await app().call({ post: `${workspace}/posts`, body: aPost({ briefId: "Two choices" }) });
    expect(refused.status).toBe(400);
  });

  test("a deleted post is gone, and its slot open again", async () => {
    const workspace = await app().openWorkspace();
    const made = await app().call({ post: `${workspace}/posts`, body: aPost({ slotKey: SLOT }) });
    const path = `${workspace}/posts/${made.body.id}`;
    expect(await app().call({ delete: path })).toMatchObject({ status: 428 });
    expect(await app().call({ delete: path, version: 2 })).toMatchObject({ status: 412, body: { current: made.body } });
    expect(await app().call({ delete: path, version: 1 })).toMatchObject({ status: 204, text: "" });
    expect(await app().call({ get: path })).toMatchObject({ status: 404 });
    expect(await app().call({ delete: path, version: 1 })).toMatchObject({ status: 404 });
    expect(await app().call({ patch: path, version: 1, body: {} })).toMatchObject({ status: 404 });
    expect(await app().call({ post: `${workspace}/posts`, body: aPost({ slotKey: SLOT }) })).toMatchObject({
      status: 201,
    });
  });

  test("a slot is filled by one post; the other learns by which", async () => {
    const workspace = await app().openWorkspace();
    const first = await app().call({ post: `${workspace}/posts`, body: aPost({ slotKey: SLOT }) });
    const second = await app().call({ post: `${workspace}/posts`, body: aPost({ slotKey: SLOT }) });
    expect(second).toMatchObject({ status: 409, body: { type: "urn:porchlight:problem:slot-taken" } });
    expect(second.body.current).toEqual(first.body);
    const free = await app().call({ post: `${workspace}/posts`, body: aPost() });
    const path = `${workspace}/posts/${free.body.id}`;
    const moved = await app().call({ patch: path, version: 1, body: { slotKey: SLOT, title: "Lost" } });
    expect(moved).toMatchObject({ status: 409, body: { current: first.body } });
    expect((await app().call({ get: path })).body).toEqual(free.body);
    const elsewhere = await app().openWorkspace();
    expect(await app().call({ post: `${elsewhere}/posts`, body: aPost({ slotKey: SLOT }) })).toMatchObject({
      status: 201,
    });
  });

  test("the list goes by day and time, posts without a day last, each once over all pages", async () => {
    const workspace = await app().openWorkspace();
    const days = [
      ["2026-11-24", "08:00"],
      [undefined, undefined],
      ["2026-11-23", "18:00"],
      ["2026-11-23", "09:30"],
      ["2026-11-23", "09:30"],
      [undefined, undefined],
      ["1999-12-31", "23:59"],
    ] as const;
    for (const [index, [date, time]] of days.entries()) {
      const body = aPost({ title: `${index}`, ...(date === undefined ? {} : { date, time }) });
      await app().call({ post: `${workspace}/posts`, body });
    }
    const titles: string[] = [];
    let path: string | undefined = `${workspace}/posts?limit=2`;
    while (path !== undefined) {
      const { body }: { body: { items: { title: string }[]; nextCursor: string | null } } = await app().call({
        get: path,
      });
      titles.push(...body.items.map(({ title }) => title));
      path = body.nextCursor === null ? undefined : `${workspace}/posts?limit=2&cursor=${body.nextCursor}`;
    }
    expect(titles).toEqual(["6", "3", "4", "2", "0", "1", "5"]);
    const { body: first } = await app().call({ get: `${workspace}/posts?undated=true&limit=1` });
    const { body: last } = await app().call({
      get: `${workspace}/posts?undated=true&limit=1&cursor=${first.nextCursor}`,
    });
    expect([...first.items, ...last.items].map(({ title }) => title)).toEqual(["1", "5"]);
    expect(last.nextCursor).toBeNull();
  });

  test.each<[string, object, [string, string][]]>([
    ["a day without a time", { date: "2026-11-23" }, [["time", "day-without-time"]]],
    ["a time without a day", { time: "09:30" }, [["date", "day-without-time"]]],
    ["a published post without a day", { status: "published" }, [["date", "published-without-day"]]],
    ["a ready post without words", { status: "ready", title: " ", text: "" }, [["status", "nothing-written"]]],
    ["a channel twice", { channels: ["x", "x"] }, [["channels.1", "channel-twice"]]],
    [
      "a text for a channel it does not go to",
      { variants: { x: { text: "" } } },
      [["variants.x", "variant-without-channel"]],
    ],
    ["the slot of another channel", { slotKey: "x/2026-11-23/1" }, [["slotKey", "slot-of-another-channel"]]],
    [
      "several of these",
      { status: "published", title: "", text: "", channels: ["x", "x"] },
      [
        ["date", "published-without-day"],
        ["status", "nothing-written"],
        ["channels.1", "channel-twice"],
      ],
    ],
  ])("%s does not fit, and all of it is said", async (_what, parts, expected) => {
    const workspace = await app().openWorkspace();
    const { status, body } = await app().call({ post: `${workspace}/posts`, body: { ...aPost(), ...parts } });
    expect(status).toBe(422);
    expect(body.problems.map((item: { path: string[]; code: string }) => [item.path.join("."), item.code])).toEqual(
      expected,
    );
    for (const { detail } of body.problems) expect(detail).toMatch(/^[A-Z].*\.$/);
  });

  test.each<[object, string, string]>([
    [{ zone: "Mars/Olympus" }, "zone", "unknown-zone"],
    [{ zone: "+02:00" }, "zone", "unknown-zone"],
    [{ date: "2026-02-29", time: "09:00" }, "date", "not-a-day"],
    [{ date: "0000-01-01", time: "09:00" }, "date", "not-a-day"],
    [{ date: "2026-11-23", time: "24:00" }, "time", "wrong-form-like"],
    [{ slotKey: "myspace/2026-11-23/1" }, "slotKey", "not-a-slot-key"],
    [{ slotKey: "x/2026-02-29/1" }, "slotKey", "not-a-slot-key"],
    [{ channels: [] }, "channels", "too-few"],
    [{ channels: Array.from({ length: 10_000 }, () => "x") }, "channels", "too-many"],
    [{ title: "x".repeat(201) }, "title", "too-long"],
    [{ status: "sent" }, "status", "not-one-of"],
    [{ title: null }, "title", "wrong-type"],
    [{ title: "a\u0000b" }, "title", "not-storable"],
    [{ text: "half \ud83d" }, "text", "not-storable"],
    [{ variants: { "a\u0000": { text: "" } } }, "variants", "not-storable"],
    [{ version: 7 }, "version", "unknown-field"],
    [{ workspaceId: randomUUID() }, "workspaceId", "unknown-field"],
  ])("%j can't be read", async (parts, path, code) => {
    const workspace = await app().openWorkspace();
    const { status, body } = await app().call({ post: `${workspace}/posts`, body: { ...aPost(), ...parts } });
    expect(status).toBe(400);
    expect(body.problems).toContainEqual(expect.objectContaining({ path: [path], code }));
  });

  test.each([
    ["draft", "ready", 200],
    ["draft", "idea", 200],
    ["ready", "published", 200],
    ["published", "ready", 200],
    ["idea", "published", 422],
    ["published", "idea", 422],
  ])("from %s to %s is answered with %i", async (from, to, expected) => {
    const workspace = await app().openWorkspace();
    const scheduled = { ...aPost(), date: "2026-11-23", time: "09:30", status: from };
    const made = await app().call({ post: `${workspace}/posts`, body: scheduled });
    const path = `${workspace}/posts/${made.body.id}`;
    const { status, body } = await app().call({ patch: path, version: 1, body: { status: to } });
    expect(status).toBe(expected);
    if (status === 422) expect(body.problems).toMatchObject([{ code: "status-step", path: ["status"] }]);
  });

  test("a published post stays where it went out, and may still be corrected or taken back", async () => {
    const workspace = await app().openWorkspace();
    const body = aPost({ status: "published", date: "2026-11-20", time: "09:30" });
    const path = `${workspace}/posts/${(await app().call({ post: `${workspace}/posts`, body })).body.id}`;
    const moved = await app().call({ patch: path, version: 1, body: { date: "2026-11-21", time: "10:00" } });
    expect(moved.status).toBe(422);
    expect(moved.body.problems).toMatchObject([
      { code: "already-published", path: ["date"] },
      { code: "already-published", path: ["time"] },
    ]);
    expect(await app().call({ patch: path, version: 1, body: { text: "Corrected." } })).toMatchObject({ status: 200 });
    const back = { status: "ready", date: "2026-11-24" };
    expect(await app().call({ patch: path, version: 2, body: back })).toMatchObject({ status: 200 });
  });

  test("a post is not found in another workspace, as if it did not exist", async () => {
    const [mine, theirs] = [await app().openWorkspace(), await app().openWorkspace()];
    const made = await app().call({ post: `${theirs}/posts`, body: aPost() });
    const path = `${mine}/posts/${made.body.id}`;
    for (const call of [
      { get: path },
      { patch: path, version: 1, body: { title: "Mine" } },
      { delete: path, version: 1 },
    ]) {
      const reply = await app().call(call);
      expect(reply).toMatchObject({ status: 404, body: { detail: "No post has this id, or it has been deleted." } });
      expect(reply.body.current).toBeUndefined();
    }
    expect((await app().call({ get: `${theirs}/posts/${made.body.id}` })).body).toEqual(made.body);
    expect((await app().call({ get: `${mine}/posts` })).body.items).toEqual([]);
  });
});
