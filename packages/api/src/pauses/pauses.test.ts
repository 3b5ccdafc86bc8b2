import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { onBothEngines } from "../testing/on-both-engines.ts";

const NOW = "2026-11-22T12:00:00.000Z";

onBothEngines("pauses", (app) => {
  const start = (workspace: string, body: object = {}) => app().call({ post: `${workspace}/pauses`, body });
  const lift = (workspace: string, id: string, body: object = {}) =>
    app().call({ put: `${workspace}/pauses/${id}/lift`, body });
  const pausesOf = async (workspace: string) => (await app().call({ get: `${workspace}/pauses` })).body.items;

  test("say since when, by whom and why, until they are lifted", async () => {
    const workspace = await app().openWorkspace();
    expect(await pausesOf(workspace)).toEqual([]);
    const { status, body } = await start(workspace, { by: " Thom ", why: "Flood in the house" });
    const pause = { id: body.id, since: NOW, by: "Thom", why: "Flood in the house" };
    expect({ status, body }).toEqual({ status: 201, body: pause });
    expect(await pausesOf(workspace)).toEqual([pause]);
    const lifted = { ...pause, liftedAt: NOW, liftedBy: "Mercedes" };
    expect(await lift(workspace, body.id, { by: "Mercedes" })).toMatchObject({ status: 200, body: lifted });
    expect(await pausesOf(workspace)).toEqual([lifted]);
    expect(await pausesOf(await app().openWorkspace())).toEqual([]);
  });

  test("are one at a time: whoever comes second gets the one that is on", async () => {
    const workspace = await app().openWorkspace();
    const replies = await Promise.all(["Thom", "Mercedes", "Ana"].map((by) => start(workspace, { by })));
    expect(new Set(replies.map(({ status, body }) => `${status} ${body.id} ${body.by}`)).size).toBe(1);
    const [{ id }] = await pausesOf(workspace);
    await lift(workspace, id);
    const next = await start(workspace);
    expect((await pausesOf(workspace)).map((pause: { id: string }) => pause.id)).toEqual([next.body.id, id]);
  });

  test("stay as they were lifted first", async () => {
    const workspace = await app().openWorkspace();
    const { body } = await start(workspace);
    const first = await lift(workspace, body.id, { by: "Thom" });
    expect((await lift(workspace, body.id, { by: "Mercedes" })).body).toEqual(first.body);
  });

  test("that are not there, or are another workspace's, are not found", async () => {
    const [workspace, other] = [await app().openWorkspace(), await app().openWorkspace()];
    const { body } = await start(other);
    for (const id of [randomUUID(), body.id]) expect((await lift(workspace, id)).status).toBe(404);
    expect(await pausesOf(other)).toEqual([body]);
  });

  test.each([{ why: "w".repeat(501) }, { by: "" }, { until: "tomorrow" }])("%j is refused", async (body) => {
    expect((await start(await app().openWorkspace(), body)).status).toBe(400);
  });
});
