import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { SAVED_REPLIES_MOST } from "../contract/saved-reply-schemas.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

onBothEngines("saved replies", (app) => {
  const save = (workspace: string, id: string, body: object) =>
    app().call({ put: `${workspace}/saved-replies/${id}`, body });
  const list = async (workspace: string) => (await app().call({ get: `${workspace}/saved-replies` })).body.items;

  test("are kept under a name, replaced and forgotten", async () => {
    const workspace = await app().openWorkspace();
    const [a, b] = [randomUUID(), randomUUID()];
    await save(workspace, a, { name: "Shoes", text: "We lend them." });
    await save(workspace, b, { name: " Parking ", text: "Behind the house.\n\nIt is free. " });
    const replaced = await save(workspace, a, { name: "Shoes", text: "We lend most sizes." });
    expect(replaced).toMatchObject({ status: 200, body: { id: a, text: "We lend most sizes." } });
    expect(await list(workspace)).toEqual([
      { id: b, name: "Parking", text: "Behind the house.\n\nIt is free." },
      { id: a, name: "Shoes", text: "We lend most sizes." },
    ]);
    const path = `${workspace}/saved-replies/${a}`;
    expect((await app().call({ delete: path })).status).toBe(204);
    expect((await app().call({ delete: path })).status).toBe(404);
    expect(await list(await app().openWorkspace())).toEqual([]);
  });

  test(`are at most ${SAVED_REPLIES_MOST}; those that are there may still be changed`, async () => {
    const workspace = await app().openWorkspace();
    const ids = Array.from({ length: SAVED_REPLIES_MOST }, () => randomUUID());
    for (const id of ids) expect((await save(workspace, id, { name: "Reply", text: "Yes." })).status).toBe(200);
    const more = await save(workspace, randomUUID(), { name: "One more", text: "No." });
    expect(more).toMatchObject({ status: 409, body: { type: "urn:porchlight:problem:saved-replies-full" } });
    expect((await save(workspace, ids[0] ?? "", { name: "Reply", text: "No." })).status).toBe(200);
  });

  test.each([
    { name: " ", text: "Yes." },
    { name: "n".repeat(81), text: "Yes." },
    { name: "Blank", text: "\n" },
  ])("%j are refused", async (body) => {
    expect((await save(await app().openWorkspace(), randomUUID(), body)).status).toBe(400);
  });
});
