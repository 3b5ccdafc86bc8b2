import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { openFirstWorkspace } from "./open-first-workspace.ts";

const PATH = "/api/v1/workspaces";

onBothEngines("workspaces", (app) => {
  test("a workspace that was opened is in the list", async () => {
    const made = await app().call({ post: PATH, body: { name: "  Café ☕ مقهى  " } });
    expect(made).toMatchObject({ status: 201, body: { name: "Café ☕ مقهى", createdAt: "2026-11-22T12:00:00.000Z" } });
    expect(made.headers.get("location")).toBe(`${PATH}/${made.body.id}`);
    const list = await app().call({ get: PATH });
    expect(list.body.items).toContainEqual(made.body);
  });

  test("the list comes in pages, oldest first, each workspace once", async () => {
    for (let index = 0; index < 5; index += 1) await app().openWorkspace();
    const whole = (await app().call({ get: `${PATH}?limit=200` })).body.items;
    const seen = [];
    let cursor = "";
    do {
      const { body } = await app().call({ get: `${PATH}?limit=2${cursor}` });
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...body.items);
      cursor = body.nextCursor === null ? "" : `&cursor=${body.nextCursor}`;
    } while (cursor !== "");
    expect(seen).toEqual(whole);
  });

  test("a cursor of somebody's making is refused", async () => {
    const { status, body } = await app().call({ get: `${PATH}?cursor=eyJhIjoxfQ` });
    expect({ status, type: body.type }).toEqual({ status: 400, type: "urn:porchlight:problem:unknown-cursor" });
  });

  test.each([
    ["", 400],
    ["   ", 400],
    ["x".repeat(201), 400],
  ])("the name %j is refused", async (name, status) => {
    const reply = await app().call({ post: PATH, body: { name } });
    expect(reply.status).toBe(status);
    expect(reply.body.problems).toMatchObject([{ path: ["name"] }]);
  });

  test("a workspace that nobody opened is not found, whatever is asked of it", async () => {
    for (const id of [randomUUID(), "not-an-id", "00000000-0000-0000-0000-000000000000"]) {
      const reply = await app().call({ get: `${PATH}/${id}/posts` });
      expect(reply).toMatchObject({ status: 404, body: { type: "urn:porchlight:problem:not-found" } });
    }
  });

  test("only an empty database gets a first workspace, however many servers start on it", async () => {
    const { db } = app();
    await db.deleteFrom("workspaces").execute();
    const start = () => openFirstWorkspace({ db, now: () => "2026-11-22T12:00:00.000Z", newId: () => randomUUID() });
    await Promise.all([start(), start(), start(), start()]);
    await start();
    const { body } = await app().call({ get: PATH });
    expect(body.items).toMatchObject([{ name: "My business" }]);
  });
});
