import { expect, test } from "vitest";
import { aQuestion } from "../testing/a-question.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";

onBothEngines("conversations", (app) => {
  const create = async (workspace: string, parts = {}) =>
    (await app().call({ post: `${workspace}/conversations`, body: aQuestion(parts) })).body;
  const say = (workspace: string, { id, version }: { id: string; version: number }, body: object) =>
    app().call({ post: `${workspace}/conversations/${id}/messages`, version, body });
  const change = (workspace: string, { id, version }: { id: string; version: number }, body: object) =>
    app().call({ patch: `${workspace}/conversations/${id}`, version, body });
  const takeBack = (workspace: string, { id, version }: { id: string; version: number }, messageId: string) =>
    app().call({ delete: `${workspace}/conversations/${id}/messages/${messageId}`, version });
  const list = async (workspace: string, search = "") =>
    (await app().call({ get: `${workspace}/conversations?${search}` })).body;

  test("one is kept as it was said, and waits", async () => {
    const workspace = await app().openWorkspace();
    const made = await app().call({
      post: `${workspace}/conversations`,
      body: { channel: "x", isPrivate: true, customer: " Dana ", text: "Hello?", at: "2026-11-22T12:00:00+01:00" },
    });
    const at = "2026-11-22T11:00:00.000Z";
    expect(made).toMatchObject({ status: 201, body: { version: 1, kind: "question", customer: "Dana" } });
    expect(made.body.messages).toEqual([{ id: expect.any(String), by: "customer", text: "Hello?", at }]);
    expect(made.body).toMatchObject({ waitingSince: at, messageCount: 1, needsOwner: false });
    const { body } = await app().call({ get: `${workspace}/conversations/${made.body.id}` });
    expect(body).toEqual(made.body);
    expect(await list(workspace)).toMatchObject({
      items: [{ id: made.body.id, waitingSince: at, last: { by: "customer", text: "Hello?", at } }],
      nextCursor: null,
      counts: { waiting: 1 },
    });
  });

  test("an answer ends the waiting, and a follow-up starts a clock of its own", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace, { at: "2026-11-22T09:00:00Z" });
    const answered = await say(workspace, asked, { by: "business", text: "Yes.", at: "2026-11-22T10:30:00Z" });
    expect(answered).toMatchObject({ status: 200, body: { version: 2, answeredInMinutes: 90, messageCount: 2 } });
    expect(answered.body.waitingSince).toBeUndefined();
    expect((await list(workspace)).items).toEqual([]);
    expect((await list(workspace, "state=answered")).items).toMatchObject([{ id: asked.id, answeredInMinutes: 90 }]);
    const followed = await say(workspace, answered.body, { by: "customer", text: "When?", at: "2026-11-22T11:00:00Z" });
    expect(followed.body).toMatchObject({ version: 3, waitingSince: "2026-11-22T11:00:00.000Z" });
    await say(workspace, followed.body, { by: "customer", text: "And where?", at: "2026-11-22T11:10:00Z" });
    expect(await list(workspace)).toMatchObject({
      items: [{ id: asked.id, waitingSince: "2026-11-22T11:00:00.000Z", last: { text: "And where?" } }],
      counts: { waiting: 1 },
    });
  });

  test("an answer that was written before the last question is put before it, and does not end its waiting", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace, { at: "2026-11-22T09:00:00Z" });
    const { body } = await say(workspace, asked, { by: "business", text: "Hello.", at: "2026-11-22T08:00:00Z" });
    expect(body.messages.map(({ text }: { text: string }) => text)).toEqual(["Hello.", asked.messages[0].text]);
    expect(body.waitingSince).toBe("2026-11-22T09:00:00.000Z");
  });

  test("an answer without a moment comes after what a channel's clock dates a little ahead", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace, { at: "2026-11-22T12:04:00Z" });
    const { body } = await say(workspace, asked, { by: "business", text: "Yes." });
    expect(body.messages.map(({ by }: { by: string }) => by)).toEqual(["customer", "business"]);
    expect(body.waitingSince).toBeUndefined();
  });

  test("what follows praise waits for an answer, what follows spam does not", async () => {
    const workspace = await app().openWorkspace();
    const kindAfter = async (kind: string) => {
      const said = await create(workspace, { kind, at: "2026-11-22T09:00:00Z" });
      const { body } = await say(workspace, said, { by: "customer", text: "When?", at: "2026-11-22T10:00:00Z" });
      return [body.kind, body.waitingSince];
    };
    expect(await kindAfter("praise")).toEqual(["question", "2026-11-22T09:00:00.000Z"]);
    expect(await kindAfter("complaint")).toEqual(["complaint", "2026-11-22T09:00:00.000Z"]);
    expect(await kindAfter("spam")).toEqual(["spam", undefined]);
  });

  test("one that is settled waits no more, waits again when that is taken back, and when the customer goes on", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace, { at: "2026-11-22T12:04:00Z" });
    const settled = await change(workspace, asked, { settled: { how: "answered-elsewhere" } });
    expect(settled.body.settled).toEqual({ at: "2026-11-22T12:04:00.000Z", how: "answered-elsewhere" });
    expect(settled.body.waitingSince).toBeUndefined();
    expect(await list(workspace, "state=answered")).toMatchObject({
      items: [{ id: asked.id }],
      counts: { waiting: 0 },
    });
    const taken = await change(workspace, settled.body, { settled: null });
    expect(taken.body).toMatchObject({ version: 3, waitingSince: "2026-11-22T12:04:00.000Z" });
    expect(taken.body.settled).toBeUndefined();
    const again = await change(workspace, taken.body, { settled: { how: "no-answer-needed" } });
    const followed = await say(workspace, again.body, { by: "customer", text: "Well?", at: "2026-11-22T12:05:00Z" });
    expect(followed.body.waitingSince).toBe("2026-11-22T12:05:00.000Z");
  });

  test("one that is settled twice and taken back once waits since what was said in between", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace, { at: "2026-11-22T09:00:00Z" });
    const first = await change(workspace, asked, { settled: { how: "answered-elsewhere" } });
    app().setNow("2026-11-22T13:00:00.000Z");
    const followed = await say(workspace, first.body, { by: "customer", text: "Well?", at: "2026-11-22T12:30:00Z" });
    const second = await change(workspace, followed.body, { settled: { how: "no-answer-needed" } });
    expect(second.body.waitingSince).toBeUndefined();
    const taken = await change(workspace, second.body, { settled: null });
    expect(taken.body).toMatchObject({
      waitingSince: "2026-11-22T12:30:00.000Z",
      settled: { at: "2026-11-22T12:00:00.000Z", how: "answered-elsewhere" },
    });
    expect((await change(workspace, taken.body, { settled: null })).body.waitingSince).toBe("2026-11-22T09:00:00.000Z");
    app().setNow("2026-11-22T12:00:00.000Z");
  });

  test("praise and spam wait for nobody, whatever they were taken for before", async () => {
    const workspace = await app().openWorkspace();
    const praise = await create(workspace, { kind: "praise" });
    expect(praise.waitingSince).toBeUndefined();
    const asked = await create(workspace);
    const spam = await change(workspace, asked, { kind: "spam" });
    expect(spam.body.waitingSince).toBeUndefined();
    const back = await change(workspace, spam.body, { kind: "lead" });
    expect(back.body).toMatchObject({ kind: "lead", waitingSince: asked.waitingSince });
  });

  test("a change that was made on an older version is told what there is now", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace);
    const { body: current } = await say(workspace, asked, { by: "business", text: "Yes." });
    const path = `${workspace}/conversations/${asked.id}`;
    const other = await create(workspace);
    const late = [
      await say(workspace, asked, { by: "business", text: "Yes!" }),
      await change(workspace, asked, { kind: "lead" }),
      await app().call({ post: `${path}/merge`, version: 1, body: { otherId: other.id } }),
      await app().call({ delete: path, version: 1 }),
    ];
    for (const reply of late) expect(reply).toMatchObject({ status: 412, body: { current } });
    expect((await app().call({ get: path })).body).toEqual(current);
  });

  test("two answers at once on one version are one answer and one refusal", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace);
    const replies = await Promise.all(
      [1, 2, 3, 4].map((number) => say(workspace, asked, { by: "business", text: `Answer ${number}.` })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect((await app().call({ get: `${workspace}/conversations/${asked.id}` })).body.messageCount).toBe(2);
  });

  test("a message that is sent twice with one key is one message", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace);
    const call = {
      post: `${workspace}/conversations/${asked.id}/messages`,
      version: 1,
      key: "answer-1",
      body: { by: "business", text: "Yes." },
    };
    const first = await app().call(call);
    expect((await app().call(call)).body).toEqual(first.body);
    expect(first.body.messageCount).toBe(2);
  });

  test("an answer that is taken back was never given: whoever asked waits since then", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace, { at: "2026-11-22T09:00:00Z" });
    const { body: answered } = await say(workspace, asked, { by: "business", text: "Yes." });
    const { status, body } = await takeBack(workspace, answered, answered.messages[1].id);
    expect(status).toBe(200);
    expect(body).toEqual({ ...asked, version: 3 });
    expect(await list(workspace)).toMatchObject({ items: [{ id: asked.id, last: { by: "customer" } }] });
    expect((await list(workspace)).items[0].answeredInMinutes).toBeUndefined();
  });

  test("an earlier answer that is taken back leaves what was said after it, and the wait begins with the first question", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace, { at: "2026-11-22T09:00:00Z" });
    const { body: answered } = await say(workspace, asked, {
      by: "business",
      text: "Yes.",
      at: "2026-11-22T10:00:00Z",
    });
    const again = { by: "customer", text: "When?", at: "2026-11-22T11:00:00Z" };
    const { body: followed } = await say(workspace, answered, again);
    const { body } = await takeBack(workspace, followed, answered.messages[1].id);
    expect(body).toMatchObject({ waitingSince: asked.waitingSince, messageCount: 2 });
  });

  test("what a customer said can't be taken back, nor all that was said, nor what is not there", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace);
    const other = await create(workspace);
    const codes = async (reply: ReturnType<typeof say>) =>
      (await reply).body.problems.map(({ code }: { code: string }) => code);
    expect(await codes(takeBack(workspace, asked, asked.messages[0].id))).toEqual(["customers-words"]);
    expect((await takeBack(workspace, asked, other.messages[0].id)).status).toBe(404);
    const { body: answered } = await say(workspace, asked, { by: "business", text: "Yes." });
    const stale = await takeBack(workspace, asked, answered.messages[1].id);
    expect(stale).toMatchObject({ status: 412, body: { current: answered } });
    await app().db.deleteFrom("conversation_messages").where("message_id", "=", asked.messages[0].id).execute();
    expect(await codes(takeBack(workspace, answered, answered.messages[1].id))).toEqual(["only-message"]);
  });

  test("what is changed stays, and null takes it away", async () => {
    const workspace = await app().openWorkspace();
    const answers = scenarioAnswers("salsa-studio");
    await app().call({ post: `${workspace}/plans`, body: { answers, startsOn: "2026-11-23" } });
    const assignee = answers.people[0]?.name;
    const asked = await create(workspace);
    const given = { assignee, needsOwner: true, notes: "Ask about shoes.", customer: "Dana R.", channel: "blog" };
    const changed = await change(workspace, asked, given);
    expect(changed).toMatchObject({ status: 200, body: { version: 2, ...given } });
    const { body } = await change(workspace, changed.body, { assignee: null, notes: null, needsOwner: false });
    expect(body).toMatchObject({ version: 3, needsOwner: false, customer: "Dana R." });
    expect([body.assignee, body.notes]).toEqual([undefined, undefined]);
    expect((await change(workspace, body, {})).status).toBe(400);
  });

  test("it is answered by people of the business alone", async () => {
    const workspace = await app().openWorkspace();
    const answers = scenarioAnswers("salsa-studio");
    const step = { answers, step: "people" };
    await app().call({ put: `${workspace}/answers`, version: 0, body: step });
    const asked = await create(workspace);
    const [known, unknown] = [answers.people[0]?.name, "Nobody of ours"];
    const codesOf = async (reply: ReturnType<typeof say>) =>
      (await reply).body.problems?.map(({ code, path }: { code: string; path: string[] }) => [code, ...path]);
    expect(await codesOf(change(workspace, asked, { assignee: unknown }))).toEqual([["unknown-person", "assignee"]]);
    const answer = { by: "business", text: "Yes." };
    expect(await codesOf(say(workspace, asked, { ...answer, person: unknown }))).toEqual([
      ["unknown-person", "person"],
    ]);
    const swapped = say(workspace, asked, { by: "customer", text: "Yes?", person: known });
    expect(await codesOf(swapped)).toEqual([["person-of-customer", "person"]]);
    expect((await say(workspace, asked, { ...answer, person: known })).body.messages[1].person).toBe(known);
  });

  test("what is written later than the clocks of channels may be ahead is refused", async () => {
    const workspace = await app().openWorkspace();
    const ahead = { body: aQuestion({ at: "2026-11-22T12:05:01Z" }), post: `${workspace}/conversations` };
    const { status, body } = await app().call(ahead);
    expect({ status, problems: body.problems }).toMatchObject({
      status: 422,
      problems: [{ code: "written-ahead", path: ["at"] }],
    });
    const asked = await create(workspace, { at: "2026-11-22T12:05:00Z" });
    const late = await say(workspace, asked, { by: "business", text: "Yes.", at: "2026-11-22T12:06:00Z" });
    expect(late.body.problems).toMatchObject([{ code: "written-ahead", path: ["at"] }]);
  });

  test.each([
    { customer: " " },
    { text: "" },
    { text: "t".repeat(20_001) },
    { channel: "myspace" },
    { at: "2026-11-22T12:00:00" },
    { at: "yesterday" },
    { at: "1969-12-31T23:59:59Z" },
    { isPrivate: undefined },
    { version: 1 },
  ])("%j can't be read", async (parts) => {
    const workspace = await app().openWorkspace();
    expect((await app().call({ post: `${workspace}/conversations`, body: aQuestion(parts) })).status).toBe(400);
  });

  test("deleting takes the messages with it, and what was kept to be sent again", async () => {
    const workspace = await app().openWorkspace();
    const asked = await create(workspace, { text: "My number is a secret." });
    await say(workspace, asked, { by: "business", text: "It stays one." });
    const path = `${workspace}/conversations/${asked.id}`;
    expect((await app().call({ delete: path, version: 2 })).status).toBe(204);
    expect((await app().call({ get: path })).status).toBe(404);
    const workspaceId = workspace.split("/").at(-1) ?? "";
    const left = async (table: "conversations" | "conversation_messages" | "idempotency_keys") =>
      app().db.selectFrom(table).selectAll().where("workspace_id", "=", workspaceId).execute();
    expect([await left("conversations"), await left("conversation_messages"), await left("idempotency_keys")]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test("of another workspace nothing is seen and nothing is changed", async () => {
    const [mine, theirs] = [await app().openWorkspace(), await app().openWorkspace()];
    const asked = await create(mine);
    const own = await create(theirs);
    const path = `${theirs}/conversations/${asked.id}`;
    const strange = [
      await app().call({ get: path }),
      await say(theirs, asked, { by: "business", text: "Yes." }),
      await change(theirs, asked, { kind: "spam" }),
      await takeBack(theirs, asked, asked.messages[0].id),
      await app().call({ post: `${path}/merge`, version: 1, body: { otherId: own.id } }),
      await app().call({ post: `${theirs}/conversations/${own.id}/merge`, version: 1, body: { otherId: asked.id } }),
      await app().call({ delete: path, version: 1 }),
    ];
    expect(strange.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
    expect((await list(theirs)).items.map(({ id }: { id: string }) => id)).toEqual([own.id]);
    expect((await app().call({ get: `${mine}/conversations/${asked.id}` })).body).toEqual(asked);
  });
});
