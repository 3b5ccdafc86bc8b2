import { ANSWERING_STEPS, type Answers, type ChannelAnswer, type IsoDate, makePlan, type Plan } from "@porchlight/core";
import { expect, test } from "vitest";
import { checklistName } from "../contract/checklist-name.ts";
import type { Tick } from "../contract/tick-schemas.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { SCENARIOS, scenarioAnswers } from "../testing/scenario-answers.ts";

const STARTS_ON = "2026-11-23";
const SOUND = scenarioAnswers("salsa-studio");
type Item = { code: string; path: (string | number)[]; severity: string; detail: string };

onBothEngines("plans", (app) => {
  test("there is none at first", async () => {
    const workspace = await app().openWorkspace();
    const current = await app().call({ get: `${workspace}/plans/current` });
    expect(current).toMatchObject({ status: 404, body: { type: "urn:porchlight:problem:no-plan-yet" } });
    expect((await app().call({ get: `${workspace}/plans` })).body).toEqual({ items: [], nextCursor: null });
  });

  test.each(SCENARIOS)("the answers of %s become a plan that is kept as it was made", async (scenario) => {
    const workspace = await app().openWorkspace();
    const answers = scenarioAnswers(scenario);
    const made = await app().call({ post: `${workspace}/plans`, body: { answers, startsOn: STARTS_ON } });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      version: 1,
      plan: { startsOn: STARTS_ON, answers, zone: answers.business.zone },
    });
    expect(made.headers.get("etag")).toBe('"1"');
    expect(made.headers.get("location")).toBe(`${workspace}/plans/${made.body.id}`);
    for (const path of [`${workspace}/plans/${made.body.id}`, `${workspace}/plans/current`]) {
      expect((await app().call({ get: path })).text).toBe(made.text);
    }
  });

  test("each new plan is the next version and the current one; older ones stay", async () => {
    const workspace = await app().openWorkspace();
    const made = [];
    for (const startsOn of ["2026-11-23", "2026-11-30", "2026-12-07"]) {
      made.push((await app().call({ post: `${workspace}/plans`, body: { answers: SOUND, startsOn } })).body);
    }
    expect(made.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect((await app().call({ get: `${workspace}/plans/current` })).body).toEqual(made[2]);
    expect((await app().call({ get: `${workspace}/plans/${made[0].id}` })).body).toEqual(made[0]);
    const first = (await app().call({ get: `${workspace}/plans?limit=2` })).body;
    const second = (await app().call({ get: `${workspace}/plans?limit=2&cursor=${first.nextCursor}` })).body;
    expect([...first.items, ...second.items]).toEqual(
      made
        .toReversed()
        .map(({ id, version, createdAt, plan }) => ({ id, version, createdAt, startsOn: plan.startsOn })),
    );
    expect(second.nextCursor).toBeNull();
  });

  test("a plan for changed answers leaves the days and hours of the one before where they are", async () => {
    const workspace = await app().openWorkspace();
    const answers: Answers = scenarioAnswers("maine-heating");
    const changed = {
      ...answers,
      people: answers.people.map((person) => ({ ...person, hoursPerWeek: person.hoursPerWeek + 0.5 })),
    };
    const make = async (body: object) =>
      (await app().call({ post: `${workspace}/plans`, body: { ...body, startsOn: STARTS_ON } })).body.plan;
    const [first, second] = [await make({ answers }), await make({ answers: changed })];
    expect(second).toEqual(makePlan(changed, { startsOn: STARTS_ON, previous: first }));
    expect(second.cadence).not.toEqual(makePlan(changed, { startsOn: STARTS_ON }).cadence);
  });

  test("the days and hours of an earlier plan come back when it is named", async () => {
    const workspace = await app().openWorkspace();
    const make = async (body: object) =>
      (await app().call({ post: `${workspace}/plans`, body: { ...body, startsOn: STARTS_ON } })).body;
    const answers = scenarioAnswers("salsa-studio");
    const moreHours = answers.people.map((person: { hoursPerWeek: number }) => ({
      ...person,
      hoursPerWeek: person.hoursPerWeek * 2,
    }));
    const first = await make({ answers });
    const second = await make({ answers: { ...answers, people: moreHours } });
    const third = await make({ answers, previousId: first.id });
    const timesOf = ({ cadence, routine }: Plan) =>
      [...cadence, ...routine].map(({ rrule, time, phaseWeeks }) => ({ rrule, time, phaseWeeks }));
    expect(timesOf(third.plan)).toEqual(timesOf(first.plan));
    expect(timesOf(second.plan)).not.toEqual(timesOf(first.plan));
    const statusWith = async (previousId: string) =>
      (await app().call({ post: `${workspace}/plans`, body: { answers, startsOn: STARTS_ON, previousId } })).status;
    expect(await statusWith("019a0000-0000-7000-8000-000000000000")).toBe(404);
    expect(await statusWith("no-id")).toBe(400);
  });

  test("who is counted anew waits again, though an answer to those before them is ticked", async () => {
    const workspace = await app().openWorkspace();
    const answers: Answers = scenarioAnswers("ghost-town");
    const make = async (made: Answers): Promise<Plan> =>
      (await app().call({ post: `${workspace}/plans`, body: { answers: made, startsOn: STARTS_ON } })).body.plan;
    const plan = await make(answers);
    const waits = plan.channels.filter(({ checklist }) => checklist.some(({ code }) => ANSWERING_STEPS.has(code)));
    const [recounted, left] = waits.map((channel) => checklistName(channel));
    if (recounted === undefined || left === undefined) throw new Error("too few wait in this plan");
    const changes = waits.flatMap((channel) =>
      channel.checklist.map(({ code }) => ({ list: checklistName(channel), item: code, isDone: true })),
    );
    await app().call({ put: `${workspace}/ticks`, body: { changes } });
    const ticked = async (): Promise<readonly Tick[]> => (await app().call({ get: `${workspace}/ticks` })).body.items;

    await make(answers);
    expect(await ticked()).toHaveLength(changes.length);
    const [first] = waits;
    await make({
      ...answers,
      channels: answers.channels.map((answer) =>
        answer.channel === first?.channel ? { ...answer, unanswered: 7, unansweredOn: STARTS_ON } : answer,
      ),
    });
    const gone = changes.filter(({ list, item }) => list === recounted && ANSWERING_STEPS.has(item));
    expect(gone.length).toBeGreaterThan(0);
    expect(await ticked()).toHaveLength(changes.length - gone.length);
    expect((await ticked()).some(({ list, item }) => list === recounted && ANSWERING_STEPS.has(item))).toBe(false);
    expect((await ticked()).some(({ list, item }) => list === left && ANSWERING_STEPS.has(item))).toBe(true);
  });

  test("a step that was ticked after the day of a new count stays done in the plan that is made of it", async () => {
    const workspace = await app().openWorkspace();
    const answers: Answers = scenarioAnswers("ghost-town");
    const make = async (made: Answers): Promise<Plan> =>
      (await app().call({ post: `${workspace}/plans`, body: { answers: made, startsOn: STARTS_ON } })).body.plan;
    app().setNow("2026-11-23T18:00:00Z");
    const { channels } = await make(answers);
    const waits = channels.find(({ checklist }) => checklist.some(({ code }) => ANSWERING_STEPS.has(code)));
    const step = waits?.checklist.find(({ code }) => ANSWERING_STEPS.has(code));
    if (waits === undefined || step === undefined) throw new Error("nobody waits in this plan");
    app().setNow("2026-11-25T18:00:00Z");
    const tick = { list: checklistName(waits), item: step.code, isDone: true };
    await app().call({ put: `${workspace}/ticks`, body: { changes: [tick] } });
    app().setNow("2026-11-26T18:00:00Z");
    const ticksLeft = async (unansweredOn: IsoDate): Promise<number> => {
      const counted = (answer: ChannelAnswer) =>
        answer.channel === waits.channel ? { ...answer, unanswered: 7, unansweredOn } : answer;
      await make({ ...answers, channels: answers.channels.map(counted) });
      return (await app().call({ get: `${workspace}/ticks` })).body.items.length;
    };
    expect(await ticksLeft("2026-11-24")).toBe(1);
    expect(await ticksLeft("2026-11-25")).toBe(0);
  });

  test("plans that are made at the same time get versions of their own", async () => {
    const workspace = await app().openWorkspace();
    const body = { answers: SOUND, startsOn: STARTS_ON };
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => app().call({ post: `${workspace}/plans`, body })),
    );
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
    expect(replies.map((reply) => reply.body.version).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("a plan that is asked for twice under one key is made once", async () => {
    const workspace = await app().openWorkspace();
    const call = { post: `${workspace}/plans`, body: { answers: SOUND, startsOn: STARTS_ON }, key: "plan-1" };
    const [first, second] = [await app().call(call), await app().call(call)];
    expect(second.text).toBe(first.text);
    expect((await app().call({ get: `${workspace}/plans` })).body.items).toHaveLength(1);
  });

  test("the workspace is called after the business that is planned for", async () => {
    const workspace = await app().openWorkspace();
    await app().call({ post: `${workspace}/plans`, body: { answers: SOUND, startsOn: STARTS_ON } });
    const { body } = await app().call({ get: "/api/v1/workspaces?limit=200" });
    const mine = body.items.find(({ id }: { id: string }) => workspace.endsWith(id));
    expect(mine.name).toBe("Paso Doble Dance Studio");
  });

  test.each<[string, object, string, string]>([
    [
      "a zone that nobody knows",
      { business: { ...SOUND.business, zone: "Mars/Olympus" } },
      "business.zone",
      "unknown-zone",
    ],
    [
      "goals that all weigh nothing",
      { goals: SOUND.goals.map((goal) => ({ ...goal, weight: 0 })) },
      "goals",
      "goal-weights-zero",
    ],
    [
      "an hour that no clock has",
      { workingHours: [{ days: ["mo"], from: "25:00", to: "26:00" }] },
      "workingHours.0.from",
      "not-a-time",
    ],
    [
      "an event that ends before it starts",
      { events: [{ label: "Sale", from: "2026-12-24", to: "2026-12-01", promote: true }] },
      "events.0.to",
      "ends-before-it-starts",
    ],
    [
      "169 hours a week",
      { people: [{ ...SOUND.people[0], hoursPerWeek: 169 }] },
      "people.0.hoursPerWeek",
      "more-hours-than-a-week",
    ],
    [
      "a share below nothing",
      { audience: [{ ...SOUND.audience[0], share: -1 }] },
      "audience.0.share",
      "share-negative",
    ],
    [
      "ten thousand channels",
      { channels: Array.from({ length: 10_000 }, () => ({ channel: "x", state: "none" })) },
      "channels",
      "too-many",
    ],
    ["a field too many", { secret: 1 }, "secret", "unknown-field"],
  ])("%s is refused at its field, in words", async (_what, parts, path, code) => {
    const workspace = await app().openWorkspace();
    const body = { answers: { ...SOUND, ...parts }, startsOn: STARTS_ON };
    const reply = await app().call({ post: `${workspace}/plans`, body });
    expect(reply).toMatchObject({ status: 422, body: { type: "urn:porchlight:problem:answers-refused" } });
    const found = reply.body.problems.find((item: Item) => item.code === code);
    expect(found).toMatchObject({ code, severity: "error" });
    expect(found.path.join(".")).toBe(path);
    for (const { detail } of reply.body.problems) expect(detail).toMatch(/^[A-Z“0-9][^{}]*\.$/);
    expect((await app().call({ get: `${workspace}/plans` })).body.items).toEqual([]);
  });

  test("all that is wrong is listed, not the first alone", async () => {
    const workspace = await app().openWorkspace();
    const answers = {
      ...SOUND,
      business: { ...SOUND.business, name: "", zone: "Mars/Olympus" },
      goals: [],
      people: [{ name: "A", role: "owner", hoursPerWeek: -1 }],
    };
    const { body } = await app().call({ post: `${workspace}/plans`, body: { answers, startsOn: STARTS_ON } });
    const codes = body.problems.filter((item: Item) => item.severity === "error").map(({ code }: Item) => code);
    expect(codes).toEqual(["business-name-missing", "unknown-zone", "goals-missing", "hours-negative"]);
    expect(body.detail).toBe(`${body.problems.length} answers stand in the way.`);
  });

  test.each([[null], ["answers"], [[]], [{}], [{ business: null }]])("answers of %j are refused", async (answers) => {
    const workspace = await app().openWorkspace();
    const reply = await app().call({ post: `${workspace}/plans`, body: { answers, startsOn: STARTS_ON } });
    expect(reply.status).toBe(422);
    expect(reply.body.problems.length).toBeGreaterThan(0);
  });

  test.each(["2026-02-29", "tomorrow", "9999-12-31", null])("a start on %j can't be read", async (startsOn) => {
    const workspace = await app().openWorkspace();
    const reply = await app().call({ post: `${workspace}/plans`, body: { answers: SOUND, startsOn } });
    expect(reply).toMatchObject({ status: 400, body: { problems: [{ path: ["startsOn"] }] } });
  });

  test("names in any script come through", async () => {
    const workspace = await app().openWorkspace();
    const answers: Answers = {
      ...SOUND,
      business: { ...SOUND.business, name: "مقهى 🏡 “Ω” ' ; --" },
      people: SOUND.people.map((person, index) => ({ ...person, name: `${person.name} 🧑‍🍳 ${index}` })),
    };
    const reply = await app().call({ post: `${workspace}/plans`, body: { answers, startsOn: STARTS_ON } });
    expect(reply).toMatchObject({ status: 201, body: { plan: { answers } } });
  });

  test("a plan of another workspace is not found", async () => {
    const [mine, theirs] = [await app().openWorkspace(), await app().openWorkspace()];
    const made = await app().call({ post: `${theirs}/plans`, body: { answers: SOUND, startsOn: STARTS_ON } });
    expect(await app().call({ get: `${mine}/plans/${made.body.id}` })).toMatchObject({ status: 404 });
    expect(await app().call({ get: `${mine}/plans/current` })).toMatchObject({ status: 404 });
  });
});
