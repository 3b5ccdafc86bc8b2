import { answersSchema, type Finding, type IsoDate, layOutSlots, makePlan, type Slot } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { SCENARIOS, type Scenario, scenarioAnswers } from "../testing/scenario-answers.ts";
import type { TestApp } from "../testing/start-test-app.ts";

const STARTS_ON = "2026-11-23";
const MONTH = { from: "2026-11-30", to: "2026-12-27" } as const;
const QUERY = "from=2026-11-30&to=2026-12-27";

async function openPlanned(app: TestApp, scenario: Scenario): Promise<string> {
  const workspace = await app.openWorkspace();
  const body = { answers: scenarioAnswers(scenario), startsOn: STARTS_ON };
  const { status } = await app.call({ post: `${workspace}/plans`, body });
  expect(status).toBe(201);
  return workspace;
}

const slotPost = ({ key, channel, category, date, time, zone }: Slot) =>
  aPost({ slotKey: key, channels: [channel], category, date, time, zone });

onBothEngines("the calendar", (app) => {
  test("without a plan it has the posts alone", async () => {
    const workspace = await app().openWorkspace();
    const post = await app().call({ post: `${workspace}/posts`, body: aPost({ date: MONTH.from, time: "09:00" }) });
    await app().call({ post: `${workspace}/posts`, body: aPost() });
    const { status, body } = await app().call({ get: `${workspace}/calendar?${QUERY}` });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        planId: null,
        planVersion: null,
        slots: [],
        posts: [post.body],
        findings: [],
        ruleSettings: {},
        rulesOff: [],
      },
    });
  });

  test.each(SCENARIOS)("%s has the slots that core lays out for its plan", async (scenario) => {
    const workspace = await openPlanned(app(), scenario);
    const { status, body } = await app().call({ get: `${workspace}/calendar?${QUERY}` });
    const plan = makePlan(answersSchema.parse(scenarioAnswers(scenario)), { startsOn: STARTS_ON });
    expect(status).toBe(200);
    expect(body).toMatchObject({ planVersion: 1, posts: [] });
    expect(body.slots).toEqual(layOutSlots(plan, MONTH));
    expect(body.slots.length).toBeGreaterThan(0);
  });

  test("a slot is filled by its post, wherever the post stands, and open again without it", async () => {
    const workspace = await openPlanned(app(), "salsa-studio");
    const before = (await app().call({ get: `${workspace}/calendar?${QUERY}` })).body;
    const [slot] = before.slots;
    const made = await app().call({ post: `${workspace}/posts`, body: slotPost(slot) });
    const filled = (await app().call({ get: `${workspace}/calendar?${QUERY}` })).body;
    expect(filled.posts).toEqual([made.body]);
    expect(filled.slots).toEqual(before.slots.slice(1));

    const path = `${workspace}/posts/${made.body.id}`;
    const moved = await app().call({ patch: path, version: 1, body: { date: "2027-06-01", time: "12:00" } });
    const away = (await app().call({ get: `${workspace}/calendar?${QUERY}` })).body;
    expect({ posts: away.posts, slots: away.slots }).toEqual({ posts: [], slots: before.slots.slice(1) });

    await app().call({ delete: path, version: moved.body.version });
    const open = (await app().call({ get: `${workspace}/calendar?${QUERY}` })).body;
    expect(open.slots).toEqual(before.slots);
  });

  test("a slot of a post that is off the calendar stays filled", async () => {
    const workspace = await openPlanned(app(), "salsa-studio");
    const [slot, ...others] = (await app().call({ get: `${workspace}/calendar?${QUERY}` })).body.slots;
    const { date: _date, time: _time, ...undated } = slotPost(slot);
    await app().call({ post: `${workspace}/posts`, body: undated });
    const { body } = await app().call({ get: `${workspace}/calendar?${QUERY}` });
    expect({ posts: body.posts, slots: body.slots }).toEqual({ posts: [], slots: others });
  });

  test("planning anew keeps every slot that is filled", async () => {
    const workspace = await openPlanned(app(), "salsa-studio");
    const [slot] = (await app().call({ get: `${workspace}/calendar?${QUERY}` })).body.slots;
    const made = await app().call({ post: `${workspace}/posts`, body: slotPost(slot) });
    const body = { answers: scenarioAnswers("salsa-studio"), startsOn: STARTS_ON };
    const plan = await app().call({ post: `${workspace}/plans`, body });
    const after = (await app().call({ get: `${workspace}/calendar?${QUERY}` })).body;
    expect({ planId: after.planId, planVersion: after.planVersion }).toEqual({ planId: plan.body.id, planVersion: 2 });
    expect(after.posts).toEqual([made.body]);
    expect(after.slots.map(({ key }: Slot) => key)).not.toContain(slot.key);
  });

  test("two halves have what the whole has", async () => {
    const workspace = await openPlanned(app(), "online-store");
    const load = async (query: string) => (await app().call({ get: `${workspace}/calendar?${query}` })).body;
    const [whole, first, second] = [
      await load(QUERY),
      await load("from=2026-11-30&to=2026-12-13"),
      await load("from=2026-12-14&to=2026-12-27"),
    ];
    expect([...first.slots, ...second.slots]).toEqual(whole.slots);
  });

  test("what day it is goes by the business's own clock", async () => {
    const workspace = await openPlanned(app(), "salsa-studio");
    const body = aPost({ date: "2026-11-25", time: "23:00", zone: "America/Chicago", channels: ["instagram"] });
    const post = await app().call({ post: `${workspace}/posts`, body });
    const isCalledPast = async (now: string): Promise<boolean> => {
      app().setNow(now);
      const { findings } = (await app().call({ get: `${workspace}/calendar?from=2026-11-23&to=2026-11-29` })).body;
      return findings.some(
        ({ code, where }: { code: string; where: { postIds: string[] } }) =>
          code === "in-the-past" && where.postIds.includes(post.body.id),
      );
    };
    expect(await isCalledPast("2026-11-26T05:59:00.000Z")).toBe(false);
    expect(await isCalledPast("2026-11-26T06:01:00.000Z")).toBe(true);
    app().setNow("2026-11-22T12:00:00.000Z");
  });

  test("findings see what lies just outside of the range, and touch it", async () => {
    const workspace = await openPlanned(app(), "salsa-studio");
    const days = [
      ["2026-11-29", "23:00"],
      ["2026-11-30", "00:30"],
    ] as const;
    for (const [date, time] of days) {
      const body = aPost({ date, time, zone: "America/Chicago", channels: ["instagram"], category: "promote" });
      await app().call({ post: `${workspace}/posts`, body });
    }
    const { findings } = (await app().call({ get: `${workspace}/calendar?${QUERY}` })).body;
    expect(findings.map(({ code }: { code: string }) => code)).toContain("promos-adjacent");
    for (const { where } of findings) expect(where.from <= MONTH.to && where.to >= MONTH.from).toBe(true);
  });

  test("without their fixes the findings are the same", async () => {
    const workspace = await openPlanned(app(), "salsa-studio");
    for (const time of ["10:00", "10:10"] as const) {
      const body = aPost({ date: "2026-12-09", time, zone: "America/Chicago", channels: ["instagram"] });
      await app().call({ post: `${workspace}/posts`, body });
    }
    const load = async (query: string) => (await app().call({ get: `${workspace}/calendar?${query}` })).body;
    const [whole, plain] = [await load(QUERY), await load(`${QUERY}&fixes=none`)];
    expect(whole.findings.some(({ fixes }: { fixes: unknown[] }) => fixes.length > 0)).toBe(true);
    expect(plain).toEqual({
      ...whole,
      findings: whole.findings.map((finding: object) => ({ ...finding, fixes: [] })),
    });
  });

  test.each([
    ["from=2026-12-02&to=2026-12-01", "to", "range-backwards"],
    ["from=2026-01-01&to=2027-02-05", "to", "range-too-long"],
    ["from=2026-02-29&to=2026-03-01", "from", "not-a-day"],
    ["from=2026-12-01", "to", "missing"],
    ["from=&to=2026-12-01", "from", "not-a-day"],
    ["from=2026-12-01&to=2026-12-02&view=week", "view", "unknown-field"],
    ["from=2026-12-01&to=2026-12-02&fixes=some", "fixes", "not-one-of"],
  ])("the range %s is refused", async (query, path, code) => {
    const workspace = await app().openWorkspace();
    const { status, body } = await app().call({ get: `${workspace}/calendar?${query}` });
    expect({ status, problems: body.problems }).toMatchObject({ status: 400, problems: [{ path: [path], code }] });
  });

  test("findings know who makes what, and who is not in the plan", async () => {
    app().setNow("2026-11-23T15:00:00.000Z");
    const workspace = await openPlanned(app(), "salsa-studio");
    const give = (author: string, date: IsoDate) =>
      app().call({ post: `${workspace}/posts`, body: aPost({ author, date, time: "14:00", zone: "America/Chicago" }) });
    for (const date of ["2026-12-01", "2026-12-03", "2026-12-05"] as const) await give("Thom", date);
    const stranger = await give("Zoe", "2026-12-09");
    const { body } = await app().call({ get: `${workspace}/calendar?${QUERY}` });
    const told = body.findings.filter(({ code }: Finding) => code === "over-own-time" || code === "unknown-author");
    expect(told).toMatchObject([
      {
        code: "over-own-time",
        where: { person: "Thom", from: "2026-11-30" },
        fixes: [{ kind: "assign-to", person: "Mercedes" }, {}],
      },
      { code: "unknown-author", where: { postIds: [stranger.body.id] }, fixes: [{ kind: "assign-to" }] },
    ]);
  });

  test("400 days are shown, and days at the ends of time", async () => {
    const workspace = await openPlanned(app(), "salsa-studio");
    const long = await app().call({ get: `${workspace}/calendar?from=2026-01-01&to=2027-02-04` });
    expect(long.status).toBe(200);
    expect(long.body.slots[0].date >= STARTS_ON).toBe(true);
    for (const query of ["from=1970-01-01&to=1970-12-31", "from=2999-01-01&to=2999-12-31"]) {
      const { status, body } = await app().call({ get: `${workspace}/calendar?${query}` });
      expect({ status, slots: body.slots }).toEqual({ status: 200, slots: [] });
    }
  });
});
