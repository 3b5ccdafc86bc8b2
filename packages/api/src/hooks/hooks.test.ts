import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { HOOK_BYTES_MAX } from "../contract/hook-schemas.ts";
import type { Call } from "../testing/call-server.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { sendRaw } from "../testing/send-raw.ts";
import { signWebhook } from "../testing/sign-webhook.ts";

onBothEngines("what other programs tell", (app) => {
  const open = async () => {
    const workspace = await app().openWorkspace();
    const { body } = await app().call({ post: `${workspace}/webhook-secret`, key: null });
    return { workspace, secret: body.secret as string };
  };
  const told = (parts = {}) => ({
    channel: "instagram",
    customer: "Jo",
    text: "Do you do weddings?",
    messageId: randomUUID(),
    ...parts,
  });
  const list = async (workspace: string) => (await app().call({ get: `${workspace}/conversations` })).body.items;
  const textsOf = async (workspace: string) => {
    const texts: string[][] = [];
    for (const { id } of await list(workspace)) {
      const { body } = await app().call({ get: `${workspace}/conversations/${id}` });
      texts.push(body.messages.map(({ text }: { text: string }) => text));
    }
    return texts;
  };
  const kindOf = async (call: Call) => {
    const { status, body } = await app().call(call);
    return [status, body?.type?.split(":").at(-1)];
  };

  test("is taken in as a question that waits", async () => {
    const { workspace, secret } = await open();
    const body = told({ at: "2026-11-22T11:00:00+00:00", isPrivate: true });
    expect((await app().call(signWebhook({ workspace, secret, body }))).status).toBe(202);
    expect(await list(workspace)).toMatchObject([
      { channel: "instagram", isPrivate: true, kind: "question", waitingSince: "2026-11-22T11:00:00.000Z" },
    ]);
  });

  test("is one message however often it is told, by its delivery's id or its own", async () => {
    const { workspace, secret } = await open();
    const body = told();
    const delivery = signWebhook({ workspace, secret, body });
    for (const call of [delivery, delivery, signWebhook({ workspace, secret, body })]) {
      expect((await app().call(call)).status).toBe(202);
    }
    expect(await textsOf(workspace)).toEqual([["Do you do weddings?"]]);
    await app().call(signWebhook({ workspace, secret, body: { ...body, channel: "x" } }));
    expect(await list(workspace)).toHaveLength(2);
  });

  test("is one message though it is told many times at once", async () => {
    const { workspace, secret } = await open();
    const delivery = signWebhook({ workspace, secret, body: told() });
    const replies = await Promise.all([1, 2, 3, 4, 5].map(() => app().call(delivery)));
    expect(replies.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
    expect(await list(workspace)).toHaveLength(1);
  });

  test("stops nothing that comes at the same time, where it is refused itself", async () => {
    const { workspace, secret } = await open();
    const tell = (body: unknown, by = secret) => kindOf(signWebhook({ workspace, secret: by, body }));
    const { secret: another } = await open();
    const told4 = ["a", "b", "c", "d"].map((text) => told({ text }));
    const kinds = await Promise.all([
      ...told4.map((body) => tell(body)),
      tell("{"),
      tell(told({ at: "2026-11-22T13:00:00Z" })),
      tell(told(), another),
      ...told4.map((body) => tell(body)),
    ]);
    expect(kinds.map(([status]) => status)).toEqual([202, 202, 202, 202, 400, 422, 401, 202, 202, 202, 202]);
    expect((await textsOf(workspace)).flat().toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  test("joins the conversation of its thread, in order of time whatever came first", async () => {
    const { workspace, secret } = await open();
    const tell = (parts: object) =>
      app().call(signWebhook({ workspace, secret, body: told({ threadId: "t1", ...parts }) }));
    await tell({ text: "second", at: "2026-11-22T10:00:00Z" });
    await tell({ text: "third", at: "2026-11-22T11:00:00Z" });
    await tell({ text: "first", at: "2026-11-22T09:00:00Z" });
    await tell({ text: "another's", channel: "facebook-page" });
    expect(await textsOf(workspace)).toEqual([["first", "second", "third"], ["another's"]]);
    expect((await list(workspace))[0].waitingSince).toBe("2026-11-22T09:00:00.000Z");
  });

  test("begins one conversation though a thread's first messages come at once", async () => {
    const { workspace, secret } = await open();
    await Promise.all(
      ["a", "b", "c", "d"].map((text) =>
        app().call(signWebhook({ workspace, secret, body: told({ threadId: "t1", text }) })),
      ),
    );
    expect((await textsOf(workspace)).map((texts) => texts.toSorted())).toEqual([["a", "b", "c", "d"]]);
  });

  test("waits again after an answer, also where the conversation joined another, and begins anew where it was deleted", async () => {
    const { workspace, secret } = await open();
    const tell = (text: string) => app().call(signWebhook({ workspace, secret, body: told({ threadId: "t1", text }) }));
    await tell("one");
    const conversations = `${workspace}/conversations`;
    const other = { channel: "x", isPrivate: false, customer: "Jo", text: "Hello?", at: "2026-11-22T09:00:00Z" };
    const kept = (await app().call({ post: conversations, body: other })).body;
    const [found] = (await list(workspace)).filter(({ channel }: { channel: string }) => channel === "instagram");
    const path = `${conversations}/${kept.id}`;
    await app().call({ post: `${path}/merge`, version: 1, body: { otherId: found.id } });
    await app().call({ post: `${path}/messages`, version: 2, body: { by: "business", text: "Yes." } });
    expect(await list(workspace)).toEqual([]);
    await tell("two");
    expect(await textsOf(workspace)).toEqual([["Hello?", "one", "Yes.", "two"]]);
    await app().call({ delete: path, version: 4 });
    await tell("three");
    expect(await textsOf(workspace)).toEqual([["three"]]);
  });

  test("that is not signed by the workspace's secret is refused", async () => {
    const { workspace, secret } = await open();
    const { secret: another } = await open();
    const body = told();
    const good = signWebhook({ workspace, secret, body });
    const headersOf = ({ headers = {} }: Call) => headers;
    const forged = [
      signWebhook({ workspace, secret: another, body }),
      { ...good, raw: JSON.stringify({ ...body, text: "Changed." }) },
      { ...good, headers: { ...headersOf(good), "webhook-id": "another" } },
      { ...good, headers: { ...headersOf(good), "webhook-signature": "v1" } },
      { ...good, headers: { ...headersOf(good), "webhook-signature": "v1a,AAAA v1,====" } },
    ];
    for (const call of forged) expect(await kindOf(call)).toEqual([401, "webhook-forged"]);
    expect(await kindOf({ ...good, headers: {} })).toEqual([401, "webhook-unsigned"]);
    const minutes = (count: number) => new Date(Date.now() + count * 60_000);
    for (const signedAt of [minutes(-10), minutes(10)]) {
      expect(await kindOf(signWebhook({ workspace, secret, body, signedAt }))).toEqual([401, "webhook-too-old"]);
    }
    expect(await list(workspace)).toEqual([]);
    expect((await app().call(good)).status).toBe(202);
  });

  test("that can't be read is told why, and may be told again mended", async () => {
    const { workspace, secret } = await open();
    const webhookId = randomUUID();
    const tell = (body: unknown) => signWebhook({ workspace, secret, webhookId, body });
    expect(await kindOf(tell("{"))).toEqual([400, "malformed-json"]);
    expect(await kindOf(tell(""))).toEqual([400, "malformed-json"]);
    expect(await kindOf(tell(told({ channel: "myspace" })))).toEqual([400, "invalid-request"]);
    expect(await kindOf(tell(told({ messageId: undefined })))).toEqual([400, "invalid-request"]);
    expect(await kindOf(tell(told({ at: "2026-11-22T13:00:00Z" })))).toEqual([422, "conversation-refused"]);
    expect(await kindOf(tell(told({ text: "t".repeat(HOOK_BYTES_MAX) })))).toEqual([413, "body-too-large"]);
    expect(await kindOf(tell(told()))).toEqual([202, undefined]);
  });

  test("is taken by the newest secret alone, and by none once it is deleted", async () => {
    const { workspace, secret } = await open();
    const path = `${workspace}/webhook-secret`;
    const kept = await app().call({ get: path });
    expect(kept.body).toEqual({ createdAt: "2026-11-22T12:00:00.000Z" });
    const { body: anew } = await app().call({ post: path, key: null });
    const kinds = await Promise.all(
      [secret, anew.secret].map((one) => kindOf(signWebhook({ workspace, secret: one, body: told() }))),
    );
    expect(kinds).toEqual([
      [401, "webhook-forged"],
      [202, undefined],
    ]);
    expect((await app().call({ delete: path })).status).toBe(204);
    expect((await app().call({ delete: path })).status).toBe(404);
    expect(await kindOf(signWebhook({ workspace, secret: anew.secret, body: told() }))).toEqual([404, "not-found"]);
    expect((await app().call({ get: path })).status).toBe(404);
  });

  test("of one workspace never comes to another", async () => {
    const [mine, theirs] = [await open(), await open()];
    const call = signWebhook({ workspace: theirs.workspace, secret: mine.secret, body: told() });
    expect(await kindOf(call)).toEqual([401, "webhook-forged"]);
    expect(await list(theirs.workspace)).toEqual([]);
  });

  test("comes under any name of the server's and from any site, and nothing else does", async () => {
    const { workspace } = await open();
    const headers = { host: "evil.example.com", "sec-fetch-site": "cross-site" };
    const statusOf = async (method: string, path: string) =>
      (await sendRaw(app().url, { method, path, headers })).status;
    const hook = workspace.replace("/workspaces/", "/hooks/");
    expect(await statusOf("POST", hook)).toBe(401);
    for (const [method, path] of [
      ["GET", hook],
      ["DELETE", hook],
      ["POST", `${hook}/more`],
      ["POST", `${workspace}/webhook-secret`],
      ["POST", `${workspace}/conversations`],
    ] as const) {
      expect([method, path, await statusOf(method, path)]).toEqual([method, path, 403]);
    }
  });
});
