import { type Plan, replyDueAt, waitingSince } from "@porchlight/core";
import { expect, test } from "vitest";
import type { ConversationLine } from "../contract/conversation-schemas.ts";
import { aPlanWithPromises, keepPlan } from "../testing/a-kept-plan.ts";
import { aQuestion } from "../testing/a-question.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

const KINDS = ["question", "complaint", "lead", "praise"] as const;
const CHANNELS = ["facebook-page", "instagram", "blog"] as const;
/** Over a night, a weekend and some that came at the same moment. */
const MOMENTS = ["2026-11-20T16:00:00Z", "2026-11-20T23:30:00Z", "2026-11-21T09:00:00Z", "2026-11-22T08:00:00.007Z"];

type Line = Pick<ConversationLine, "id" | "kind" | "channel" | "isPrivate" | "waitingSince" | "due">;

onBothEngines("those who wait", (app) => {
  const create = async (workspace: string, parts = {}) =>
    (await app().call({ post: `${workspace}/conversations`, body: aQuestion(parts) })).body;
  const change = (workspace: string, { id, version }: { id: string; version: number }, body: object) =>
    app().call({ patch: `${workspace}/conversations/${id}`, version, body });
  const page = async (workspace: string, search: string) =>
    (await app().call({ get: `${workspace}/conversations?${search}` })).body;

  /** All pages of a list; `between` runs after each page. */
  const pages = async (workspace: string, { limit = 5, state = "waiting", between = async () => {} } = {}) => {
    const lines: Line[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const { items, nextCursor } = await page(
        workspace,
        `state=${state}&limit=${limit}${cursor === "" ? "" : `&cursor=${cursor}`}`,
      );
      lines.push(...items);
      cursor = nextCursor;
      await between();
    }
    return lines;
  };
  const idsOf = (lines: readonly Line[]) => lines.map(({ id }) => id);

  /** Something of several kinds, on some channels, in public and not, at each moment. */
  const fill = async (workspace: string) => {
    const made: Line[] = [];
    const cases = KINDS.flatMap((kind) =>
      CHANNELS.flatMap((channel) => [true, false].map((isPrivate) => ({ kind, channel, isPrivate }))),
    );
    for (const [index, asked] of cases.entries()) {
      made.push(await create(workspace, { ...asked, at: MOMENTS[index % MOMENTS.length] }));
      if (index % 3 === 0) made.push(await create(workspace, { ...asked, at: MOMENTS[(index + 2) % MOMENTS.length] }));
    }
    return made;
  };
  const asPlanned = (made: readonly Line[], plan: Plan) =>
    made
      .flatMap((line) => {
        if (line.waitingSince === undefined) return [];
        const { id, kind, channel, isPrivate, waitingSince: since } = line;
        return { id, since, due: replyDueAt({ kind, channel, isPrivate, since }, plan).at ?? "" };
      })
      .sort(
        (a, b) =>
          Date.parse(a.due) - Date.parse(b.due) || Date.parse(a.since) - Date.parse(b.since) || (a.id < b.id ? -1 : 1),
      )
      .map(({ id }) => id);

  test("stand in the order of their dues across kinds, channels and pages", async () => {
    const workspace = await app().openWorkspace();
    const plan = aPlanWithPromises();
    await keepPlan(app(), { workspace, plan, version: 1 });
    const made = await fill(workspace);
    const expected = asPlanned(made, plan);
    expect(expected.length).toBeGreaterThan(20);
    const lines = await pages(workspace);
    expect(idsOf(lines)).toEqual(expected);
    expect(new Set(lines.map(({ due }) => due?.reason.code))).toEqual(
      new Set(["due-promised-days", "due-for-goal", "due-before-network-ends"]),
    );
    expect(idsOf(await pages(workspace, { limit: 1 }))).toEqual(expected);
  });

  test("without a plan stand in the order in which they wait, with no due", async () => {
    const workspace = await app().openWorkspace();
    const made = await fill(workspace);
    const lines = await pages(workspace);
    const waits = lines.map(({ waitingSince: since }) => since ?? "");
    expect(waits).toEqual(waits.toSorted());
    expect(new Set(idsOf(lines))).toEqual(
      new Set(idsOf(made.filter(({ waitingSince: since }) => since !== undefined))),
    );
    expect(lines.filter(({ due }) => due !== undefined)).toEqual([]);
  });

  test("are neither repeated nor left out while others write and a new plan is made", async () => {
    const workspace = await app().openWorkspace();
    const plan = aPlanWithPromises();
    await keepPlan(app(), { workspace, plan, version: 1 });
    const made = await fill(workspace);
    const expected = asPlanned(made, plan);
    let version = 1;
    const lines = await pages(workspace, {
      limit: 4,
      between: async () => {
        await create(workspace, { at: MOMENTS[version % MOMENTS.length], kind: "complaint" });
        version += 1;
        const promise = { ...plan.promise, withinMinutes: 60 * version };
        await keepPlan(app(), { workspace, plan: { ...plan, promise }, version });
        app().setNow(`2026-11-22T12:0${version % 10}:00.000Z`);
      },
    });
    app().setNow("2026-11-22T12:00:00.000Z");
    expect(new Set(idsOf(lines)).size).toBe(lines.length);
    const known = new Set(expected);
    expect(idsOf(lines).filter((id) => known.has(id))).toEqual(expected);
  });

  test("are put off until their due at the latest, come last until then, and are not counted", async () => {
    const workspace = await app().openWorkspace();
    await keepPlan(app(), { workspace, plan: aPlanWithPromises(), version: 1 });
    const [first, second, third] = [
      await create(workspace, { at: "2026-11-22T11:00:00Z" }),
      await create(workspace, { at: "2026-11-22T11:10:00Z" }),
      await create(workspace, { at: "2026-11-22T11:20:00Z" }),
    ];
    const due = first.due.at;
    const past = new Date(Date.parse(due) + 1).toISOString();
    const late = await change(workspace, first, { snoozedUntil: past });
    expect(late.body.problems).toMatchObject([{ code: "snoozed-past-due", path: ["snoozedUntil"] }]);
    expect(late.body.problems[0].detail).toContain(due);
    const gone = await change(workspace, first, { snoozedUntil: "2026-11-22T12:00:00Z" });
    expect(gone.body.problems).toMatchObject([{ code: "snoozed-in-past" }]);
    const until = await change(workspace, first, { snoozedUntil: due });
    expect(until).toMatchObject({ status: 200, body: { version: 2, snoozedUntil: new Date(due).toISOString() } });
    await change(workspace, second, { snoozedUntil: "2026-11-22T13:00:00Z" });
    const listed = await page(workspace, "");
    expect(idsOf(listed.items)).toEqual([third.id, second.id, first.id]);
    expect(listed.counts).toEqual({ waiting: 1 });
    expect(idsOf(await pages(workspace, { limit: 1 }))).toEqual([third.id, second.id, first.id]);
    app().setNow("2026-11-22T13:00:00.000Z");
    expect(idsOf((await page(workspace, "")).items)).toEqual([second.id, third.id, first.id]);
    app().setNow("2026-11-22T12:00:00.000Z");
    expect((await change(workspace, until.body, { snoozedUntil: null })).body.snoozedUntil).toBeUndefined();
    expect(idsOf((await page(workspace, "")).items)).toEqual([first.id, third.id, second.id]);
  });

  test("come back into sight when somebody writes, and when they are owed an answer sooner", async () => {
    const workspace = await app().openWorkspace();
    const plan = aPlanWithPromises();
    await keepPlan(app(), { workspace, plan, version: 1 });
    const at = "2026-11-22T11:00:00Z";
    const asked = await create(workspace, { at });
    const snoozed = await change(workspace, asked, { snoozedUntil: asked.due.at });
    const wrote = await app().call({
      post: `${workspace}/conversations/${asked.id}/messages`,
      version: 2,
      body: { by: "customer", text: "Hello?" },
    });
    expect([snoozed.body.snoozedUntil, wrote.body.snoozedUntil]).toEqual([expect.any(String), undefined]);
    const again = await change(workspace, wrote.body, { snoozedUntil: asked.due.at });
    const complaint = await change(workspace, again.body, { kind: "complaint" });
    expect(complaint.body.snoozedUntil).toBeUndefined();
    const other = await create(workspace, { at });
    await change(workspace, other, { snoozedUntil: other.due.at });
    expect(idsOf((await page(workspace, "")).items).at(-1)).toBe(other.id);
    const last = await create(workspace, { at: "2026-11-22T11:59:00Z" });
    const promise = { ...plan.promise, withinMinutes: 60 };
    await keepPlan(app(), { workspace, plan: { ...plan, promise }, version: 2 });
    expect(idsOf((await page(workspace, "")).items)).toEqual([asked.id, other.id, last.id]);
  });

  test("can be put off only while they wait", async () => {
    const workspace = await app().openWorkspace();
    const praise = await create(workspace, { kind: "praise" });
    const put = await change(workspace, praise, { snoozedUntil: "2026-11-23T12:00:00Z" });
    expect(put).toMatchObject({ status: 422, body: { problems: [{ code: "snoozed-unasked" }] } });
  });

  test("leave the list with their answer, and stand in the other by what was written last", async () => {
    const workspace = await app().openWorkspace();
    const made = [];
    for (const minute of [10, 30, 20, 50, 40]) {
      made.push(await create(workspace, { at: `2026-11-22T11:${minute}:00Z`, kind: "praise" }));
    }
    const [a, b, c, d, e] = idsOf(made);
    expect(idsOf(await pages(workspace, { state: "answered", limit: 2 }))).toEqual([d, e, b, c, a]);
    await change(workspace, made[0], { settled: { how: "no-answer-needed" } });
    expect(idsOf(await pages(workspace, { state: "answered", limit: 2 }))).toEqual([a, d, e, b, c]);
  });

  test.each([
    "W10",
    "not a cursor",
    Buffer.from('{"now":1,"plan":9,"due":1,"since":1,"id":"x"}').toString("base64url"),
  ])("a cursor like %s is refused", async (cursor) => {
    const workspace = await app().openWorkspace();
    const asked = await app().call({ get: `${workspace}/conversations?cursor=${cursor}` });
    expect(asked).toMatchObject({ status: 400, body: { type: "urn:porchlight:problem:unknown-cursor" } });
  });

  test("a cursor of a plan that never was is refused", async () => {
    const workspace = await app().openWorkspace();
    const place = { now: 1, plan: 9, due: 1, since: 1, id: "0198f3a4-7c1e-7000-8000-000000000001" };
    const cursor = Buffer.from(JSON.stringify(place)).toString("base64url");
    expect((await app().call({ get: `${workspace}/conversations?cursor=${cursor}` })).status).toBe(400);
  });

  test("what is kept beside a conversation is what core says of its messages", async () => {
    const workspace = await app().openWorkspace();
    const made = await fill(workspace);
    for (const { id } of made.slice(0, 3)) {
      const { body } = await app().call({ get: `${workspace}/conversations/${id}` });
      expect(body.waitingSince).toBe(waitingSince(body));
    }
  });
});
