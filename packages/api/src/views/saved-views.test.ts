import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { SAVED_VIEWS_MOST } from "../contract/saved-view-schemas.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

onBothEngines("saved views", (app) => {
  const save = (workspace: string, body: object) => app().call({ post: `${workspace}/views`, body });
  const namesIn = async (workspace: string): Promise<string[]> =>
    (await app().call({ get: `${workspace}/views` })).body.items.map(({ name }: { name: string }) => name);

  test("are kept as they were shown, by their names", async () => {
    const workspace = await app().openWorkspace();
    const made = await save(workspace, { name: " Video ", search: "view=week&channels=tiktok" });
    expect(made).toMatchObject({
      status: 201,
      body: { version: 1, name: "Video", search: "view=week&channels=tiktok" },
    });
    await save(workspace, { name: "approvals", search: "" });
    expect(await namesIn(workspace)).toEqual(["approvals", "Video"]);
    expect(await namesIn(await app().openWorkspace())).toEqual([]);
  });

  test("asked for twice with one key are one view", async () => {
    const workspace = await app().openWorkspace();
    const post = { post: `${workspace}/views`, body: { name: "Video", search: "" }, key: "wish-1" };
    expect((await app().call(post)).body).toEqual((await app().call(post)).body);
    expect(await namesIn(workspace)).toEqual(["Video"]);
  });

  test("are renamed and replaced, each by itself", async () => {
    const workspace = await app().openWorkspace();
    const { body } = await save(workspace, { name: "Video", search: "view=week" });
    const patch = `${workspace}/views/${body.id}`;
    const renamed = await app().call({ patch, version: 1, body: { name: "VIDEO" } });
    expect(renamed).toMatchObject({ status: 200, body: { version: 2, name: "VIDEO", search: "view=week" } });
    const replaced = await app().call({ patch, version: 2, body: { search: "view=list" } });
    expect(replaced).toMatchObject({ status: 200, body: { version: 3, name: "VIDEO", search: "view=list" } });
    expect((await app().call({ patch, version: 3, body: {} })).status).toBe(400);
  });

  test("have names of their own, whatever their capitals", async () => {
    const workspace = await app().openWorkspace();
    const first = await save(workspace, { name: "Größe Übersicht", search: "" });
    const second = await save(workspace, { name: "GRÖßE ÜBERSICHT", search: "view=list" });
    expect(second).toMatchObject({ status: 409, body: { current: { id: first.body.id } } });
    expect(second.body.type).toBe("urn:porchlight:problem:view-name-taken");
    const other = await save(workspace, { name: "Other", search: "" });
    const patch = `${workspace}/views/${other.body.id}`;
    expect((await app().call({ patch, version: 1, body: { name: "größe übersicht" } })).status).toBe(409);
    expect(await namesIn(workspace)).toEqual(["Größe Übersicht", "Other"]);
  });

  test(`are at most ${SAVED_VIEWS_MOST}`, async () => {
    const workspace = await app().openWorkspace();
    for (let number = 1; number <= SAVED_VIEWS_MOST; number += 1) {
      expect((await save(workspace, { name: `View ${number}`, search: "" })).status).toBe(201);
    }
    const { status, body } = await save(workspace, { name: "One more", search: "" });
    expect({ status, type: body.type }).toEqual({ status: 409, type: "urn:porchlight:problem:views-full" });
  });

  test("stay as another has made them in the meantime", async () => {
    const workspace = await app().openWorkspace();
    const { body } = await save(workspace, { name: "Video", search: "" });
    const path = `${workspace}/views/${body.id}`;
    await app().call({ patch: path, version: 1, body: { search: "view=list" } });
    const current = { version: 2, search: "view=list" };
    const late = await app().call({ patch: path, version: 1, body: { name: "Late" } });
    expect(late).toMatchObject({ status: 412, body: { current } });
    expect(await app().call({ delete: path, version: 1 })).toMatchObject({ status: 412, body: { current } });
    expect((await app().call({ delete: path })).status).toBe(428);
    expect((await app().call({ delete: path, version: 2 })).status).toBe(204);
    expect(await namesIn(workspace)).toEqual([]);
  });

  test("that are not there, or are another workspace's, are not found", async () => {
    const [workspace, other] = [await app().openWorkspace(), await app().openWorkspace()];
    const { body } = await save(other, { name: "Video", search: "" });
    for (const id of [randomUUID(), body.id]) {
      const path = `${workspace}/views/${id}`;
      expect((await app().call({ patch: path, version: 1, body: { name: "New" } })).status).toBe(404);
      expect((await app().call({ delete: path, version: 1 })).status).toBe(404);
    }
  });

  test.each([
    { name: " ", search: "" },
    { name: "n".repeat(81), search: "" },
    { name: "Long", search: "s".repeat(1001) },
    { name: "No search" },
  ])("%j are refused", async (body) => {
    expect((await save(await app().openWorkspace(), body)).status).toBe(400);
  });
});
