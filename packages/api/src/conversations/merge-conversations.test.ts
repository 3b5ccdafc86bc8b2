import { expect, test } from "vitest";
import { aQuestion } from "../testing/a-question.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

onBothEngines("conversations that are one", (app) => {
  const create = async (workspace: string, parts = {}) =>
    (await app().call({ post: `${workspace}/conversations`, body: aQuestion(parts) })).body;
  const say = async (workspace: string, { id, version }: { id: string; version: number }, body: object) =>
    (await app().call({ post: `${workspace}/conversations/${id}/messages`, version, body })).body;
  const change = async (workspace: string, { id, version }: { id: string; version: number }, body: object) =>
    (await app().call({ patch: `${workspace}/conversations/${id}`, version, body })).body;
  const merge = (workspace: string, { id, version }: { id: string; version: number }, otherId: string) =>
    app().call({ post: `${workspace}/conversations/${id}/merge`, version, body: { otherId } });

  test("keep all that was said in order of time, and what was noted of either", async () => {
    const workspace = await app().openWorkspace();
    const first = await create(workspace, { text: "one", at: "2026-11-22T09:00:00Z" });
    const second = await create(workspace, { text: "two", at: "2026-11-22T09:30:00Z", channel: "instagram" });
    const kept = await say(workspace, first, { by: "business", text: "three", at: "2026-11-22T10:00:00Z" });
    const other = await say(workspace, second, { by: "customer", text: "four", at: "2026-11-22T10:30:00Z" });
    const noted = await change(workspace, other, { notes: "Of the other.", needsOwner: true });
    const { status, body } = await merge(workspace, kept, noted.id);
    expect(status).toBe(200);
    expect(body.messages.map(({ text }: { text: string }) => text)).toEqual(["one", "two", "three", "four"]);
    expect(body).toMatchObject({
      id: first.id,
      version: 3,
      channel: "facebook-page",
      notes: "Of the other.",
      needsOwner: true,
      waitingSince: "2026-11-22T10:30:00.000Z",
      answeredInMinutes: 60,
    });
    expect((await app().call({ get: `${workspace}/conversations/${second.id}` })).status).toBe(404);
  });

  test("go on waiting where one of them waits, though the other was settled later", async () => {
    const workspace = await app().openWorkspace();
    const waits = await create(workspace, { at: "2026-11-22T09:00:00Z" });
    const asked = await create(workspace, { at: "2026-11-22T10:00:00Z" });
    const settled = await change(workspace, asked, { settled: { how: "answered-elsewhere" } });
    const { body } = await merge(workspace, settled, waits.id);
    expect([body.waitingSince, body.settled]).toEqual(["2026-11-22T09:00:00.000Z", undefined]);
    // Nor is the turn that goes on closed for those who count turns.
    const kept = await app().db.selectFrom("conversation_settlings").select("settled_at").execute();
    expect(kept).toEqual([]);
  });

  test("wait no more where both were settled", async () => {
    const workspace = await app().openWorkspace();
    const settle = { settled: { how: "no-answer-needed" } };
    const one = await change(workspace, await create(workspace, { at: "2026-11-22T09:00:00Z" }), settle);
    const other = await change(workspace, await create(workspace, { at: "2026-11-22T10:00:00Z" }), settle);
    const { body } = await merge(workspace, one, other.id);
    expect([body.waitingSince, body.settled.how]).toEqual([undefined, "no-answer-needed"]);
  });

  test("have notes that fit together, or stay two with all that was noted", async () => {
    const workspace = await app().openWorkspace();
    const half = { notes: "n".repeat(12_000) };
    const one = await change(workspace, await create(workspace), half);
    const other = await change(workspace, await create(workspace), half);
    const { status, body } = await merge(workspace, one, other.id);
    expect({ status, problems: body.problems }).toMatchObject({ status: 422, problems: [{ code: "too-long" }] });
    const { body: still } = await app().call({ get: `${workspace}/conversations/${other.id}` });
    expect(still.notes).toHaveLength(12_000);
  });

  test("leave nothing behind when the one that is left is deleted", async () => {
    const workspace = await app().openWorkspace();
    const [one, other] = [await create(workspace), await create(workspace)];
    const { body } = await merge(workspace, one, other.id);
    await app().call({ delete: `${workspace}/conversations/${body.id}`, version: body.version });
    const kept = await app().db.selectFrom("idempotency_keys").select("body").execute();
    expect(kept.filter((reply) => [one.id, other.id].some((id) => (reply.body ?? "").includes(id)))).toEqual([]);
  });

  test("are two to begin with", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace);
    const { status, body } = await merge(workspace, asked, asked.id);
    expect({ status, problems: body.problems }).toMatchObject({
      status: 422,
      problems: [{ code: "merged-with-itself" }],
    });
  });

  test("that are merged into each other at once become one, and nothing is lost", async () => {
    const workspace = await app().openWorkspace();
    const [one, other] = [await create(workspace), await create(workspace)];
    const replies = await Promise.all([merge(workspace, one, other.id), merge(workspace, other, one.id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 404]);
    const { body } = await app().call({ get: `${workspace}/conversations` });
    expect(body.items).toHaveLength(1);
    const left = await app().call({ get: `${workspace}/conversations/${body.items[0].id}` });
    expect(left.body.messageCount).toBe(2);
  });
});
