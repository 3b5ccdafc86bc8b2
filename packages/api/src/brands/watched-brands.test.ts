import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { WATCHED_BRANDS_MOST } from "../contract/watched-brand-schemas.ts";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

const BRAND = {
  name: "A dance school elsewhere",
  why: "Answers within the hour.",
  links: { instagram: "https://example.org/school" },
};
const LOOK = { posted: "Two short films a week.", worked: "The one with the mistake.", toTry: "Film a first lesson." };
const NOW = "2026-11-22T12:00:00.000Z";

onBothEngines("watched brands", (app) => {
  const watch = async (workspace: string, parts: object = {}) =>
    app().call({ post: `${workspace}/watched-brands`, body: { ...BRAND, ...parts } });
  const brandsOf = async (workspace: string) => (await app().call({ get: `${workspace}/watched-brands` })).body.items;
  const aWatchedBrand = async () => {
    const workspace = await app().openWorkspace();
    const path = `${workspace}/watched-brands/${(await watch(workspace)).body.id}`;
    return { workspace, path };
  };
  const lookAt = (path: string, parts: object = {}) =>
    app().call({ post: `${path}/looks`, body: { ...LOOK, ...parts } });

  test("are none at first, then kept as they were written down, each workspace its own", async () => {
    const workspace = await app().openWorkspace();
    expect(await brandsOf(workspace)).toEqual([]);
    const { status, body } = await watch(workspace, { name: "  A dance school elsewhere " });
    const kept = { ...BRAND, id: body.id, version: 1, watchedSince: NOW, updatedAt: NOW, lookCount: 0 };
    expect({ status, body }).toEqual({ status: 201, body: kept });
    expect(await brandsOf(workspace)).toEqual([kept]);
    expect(await brandsOf(await app().openWorkspace())).toEqual([]);
  });

  test("keep each look with its day and who looked, newest first, and say when the last one was", async () => {
    const { workspace, path } = await aWatchedBrand();
    const first = await lookAt(path, { lookedBy: "Ana" });
    expect(first).toMatchObject({ status: 201, body: { ...LOOK, lookedBy: "Ana", lookedAt: NOW } });
    const second = await lookAt(path, { worked: "", toTry: "" });
    const ids = [first.body.id, second.body.id];
    const { items } = (await app().call({ get: `${path}/looks` })).body;
    expect(items.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted());
    expect(await brandsOf(workspace)).toMatchObject([{ version: 3, lastLookAt: NOW, lookCount: 2 }]);
  });

  test("make one idea of a look, however often it is asked for", async () => {
    const { workspace, path } = await aWatchedBrand();
    const { body: look } = await lookAt(path);
    const { date: _date, time: _time, ...undated } = aPost();
    const idea = { ...undated, status: "idea", title: "Film a first lesson", notes: "Seen elsewhere." };
    const make = () => app().call({ post: `${path}/looks/${look.id}/idea`, body: idea });
    const made = await make();
    expect(made).toMatchObject({ status: 201, body: { ...look, ideaId: expect.any(String) } });
    expect((await make()).body).toEqual(made.body);
    const { items } = (await app().call({ get: `${workspace}/posts?undated=true` })).body;
    expect(items).toMatchObject([{ id: made.body.ideaId, title: "Film a first lesson", notes: "Seen elsewhere." }]);
  });

  test("are changed and watched no more by their newest version alone: a look that came meanwhile is not lost", async () => {
    const { workspace, path } = await aWatchedBrand();
    expect(await app().call({ patch: path, version: 1, body: { why: "Kind." } })).toMatchObject({
      status: 200,
      body: { version: 2, why: "Kind.", name: BRAND.name },
    });
    await lookAt(path);
    const current = { version: 3, lookCount: 1 };
    expect(await app().call({ delete: path, version: 2 })).toMatchObject({ status: 412, body: { current } });
    expect(await app().call({ patch: path, version: 2, body: { why: "" } })).toMatchObject({ status: 412 });
    expect((await app().call({ delete: path })).status).toBe(428);
    expect((await app().call({ delete: path, version: 3 })).status).toBe(204);
    expect(await brandsOf(workspace)).toEqual([]);
    expect((await app().call({ get: `${path}/looks` })).status).toBe(404);
  });

  test("of another workspace are not found", async () => {
    const { path } = await aWatchedBrand();
    const brandId = path.split("/").at(-1);
    const other = `${await app().openWorkspace()}/watched-brands`;
    for (const id of [randomUUID(), brandId]) {
      expect((await app().call({ get: `${other}/${id}/looks` })).status).toBe(404);
      expect((await lookAt(`${other}/${id}`)).status).toBe(404);
      expect((await app().call({ patch: `${other}/${id}`, version: 1, body: { why: "" } })).status).toBe(404);
      expect((await app().call({ delete: `${other}/${id}`, version: 1 })).status).toBe(404);
    }
    const idea = { post: `${path}/looks/${randomUUID()}/idea`, body: aPost() };
    expect((await app().call(idea)).status).toBe(404);
  });

  test(`are at most ${WATCHED_BRANDS_MOST}`, async () => {
    const workspace = await app().openWorkspace();
    for (let number = 1; number <= WATCHED_BRANDS_MOST; number += 1) {
      expect((await watch(workspace, { name: `Brand ${number}` })).status).toBe(201);
    }
    const { status, body } = await watch(workspace);
    expect({ status, type: body.type }).toEqual({ status: 409, type: "urn:porchlight:problem:watched-brands-full" });
  });

  test.each([
    { name: " " },
    { name: "n".repeat(121) },
    { links: {} },
    { links: { instagram: "http://example.org" } },
    { links: { instagram: "javascript:alert(1)" } },
    { links: { myspace: "https://example.org" } },
  ])("%j is refused", async (wrong) => {
    expect((await watch(await app().openWorkspace(), wrong)).status).toBe(400);
  });

  test("a look at nothing is refused", async () => {
    const { path } = await aWatchedBrand();
    expect((await lookAt(path, { posted: " ", worked: "", toTry: "" })).status).toBe(400);
  });
});
