import type { ChannelPresence, IsoDate } from "@porchlight/core";
import { expect, test } from "vitest";
import { checklistName } from "../contract/checklist-name.ts";
import { aPlanWithPromises, keepPlan } from "../testing/a-kept-plan.ts";
import { aPost } from "../testing/a-post.ts";
import { aQuestion } from "../testing/a-question.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

onBothEngines("the presence of channels", (app) => {
  const withPlan = async () => {
    const workspace = await app().openWorkspace();
    await keepPlan(app(), { workspace, plan: aPlanWithPromises(), version: 1 });
    return workspace;
  };
  const presenceOf = async (workspace: string, channel: string): Promise<ChannelPresence> => {
    const { status, body } = await app().call({ get: `${workspace}/presence` });
    expect(status).toBe(200);
    return body.channels.find((each: ChannelPresence) => each.channel === channel);
  };
  const post = (workspace: string, parts: object) =>
    app().call({ post: `${workspace}/posts`, body: { ...aPost(), time: "09:00", ...parts } });

  test("without a plan is not known", async () => {
    const workspace = await app().openWorkspace();
    expect((await app().call({ get: `${workspace}/presence` })).status).toBe(404);
  });

  test("is that of the answers until something is known here", async () => {
    const workspace = await withPlan();
    const { body } = await app().call({ get: `${workspace}/presence` });
    expect(body.today).toBe("2026-11-22");
    const plan = aPlanWithPromises();
    expect(body.channels.map(({ channel }: ChannelPresence) => channel)).toEqual(
      plan.channels.map(({ channel }) => channel),
    );
    const told = plan.answers.channels.find(({ lastPostOn }) => lastPostOn !== undefined);
    expect(await presenceOf(workspace, told?.channel ?? "")).toMatchObject({
      lastPostOn: told?.lastPostOn,
      waiting: 0,
      waitingAsTold: told?.unanswered ?? 0,
    });
  });

  test("follows what went out, what is planned, and what lies in the trash counts for nothing", async () => {
    const workspace = await withPlan();
    const [open] = aPlanWithPromises().guard;
    const channels = [open?.channel ?? "blog"];
    const days = { published: "2026-11-20", planned: "2026-11-25" };
    await post(workspace, { channels, status: "published", date: days.published });
    await post(workspace, { channels, status: "ready", text: "Words", date: days.planned });
    await post(workspace, { channels: ["newsletter"], status: "draft", date: "2026-11-23" });
    const { headers } = await post(workspace, { channels, date: "2026-11-24" });
    await app().call({ delete: headers.get("location") ?? "", version: 1 });
    const seen = await presenceOf(workspace, channels[0] ?? "");
    expect(seen).toMatchObject({ light: "lit", lastPostOn: days.published, nextPostOn: days.planned });
    const quiet = new Date(Date.parse(days.planned) + (open?.amberDays ?? 0) * 86_400_000);
    expect(seen.quietOn).toBe(quiet.toISOString().slice(0, 10));
  });

  test("heeds who waits, since when on the business's own clock, and who was answered", async () => {
    const workspace = await withPlan();
    const [open] = aPlanWithPromises().guard;
    const channel = open?.channel ?? "blog";
    await post(workspace, { channels: [channel], status: "published", date: "2026-11-21" });
    // Late in the evening of the day before, over there.
    await app().call({ post: `${workspace}/conversations`, body: aQuestion({ channel, at: "2026-11-12T03:30:00Z" }) });
    const waiting = await presenceOf(workspace, channel);
    expect(waiting).toMatchObject({ light: "dark", waiting: 1, waitingSince: "2026-11-11" });
    expect(waiting.reasons[0]?.code).toBe("presence-unanswered");
    const { items } = (await app().call({ get: `${workspace}/conversations?state=waiting` })).body;
    const answer = { by: "business", text: "Yes, on Tuesdays.", at: "2026-11-22T05:00:00Z" };
    await app().call({
      post: `${workspace}/conversations/${items[0].id}/messages`,
      version: items[0].version,
      body: answer,
    });
    const answered = await presenceOf(workspace, channel);
    expect(answered).toMatchObject({ light: "lit", waiting: 0, lastReplyOn: "2026-11-21" });
    expect(answered).not.toHaveProperty("waitingSince");
  });

  test("counts each of those that the answers tell of once: there until written down, and no more once answered", async () => {
    const workspace = await withPlan();
    const told = aPlanWithPromises().answers.channels.find(({ unanswered = 0 }) => unanswered > 3);
    const [channel, count] = [told?.channel ?? "blog", told?.unanswered ?? 0];
    const counts = async () => {
      const { waiting, waitingAsTold } = await presenceOf(workspace, channel);
      return [waiting, waitingAsTold];
    };
    const write = async (parts: object) =>
      (await app().call({ post: `${workspace}/conversations`, body: aQuestion({ channel, ...parts }) })).body;
    const say = async ({ id, version }: { id: string; version: number }, body: object) =>
      (
        await app().call({
          post: `${workspace}/conversations/${id}/messages`,
          version,
          body: { text: "Words", ...body },
        })
      ).body;
    expect(await counts()).toEqual([0, count]);
    const first = await write({ at: "2026-11-10T12:00:00Z" });
    const second = await write({ at: "2026-11-22T11:00:00Z" });
    await write({ at: "2026-11-11T12:00:00Z", kind: "praise" });
    expect(await counts()).toEqual([2, count - 2]);

    app().setNow("2026-11-23T12:00:00.000Z");
    await write({ at: "2026-11-22T13:00:00Z" });
    expect(await counts()).toEqual([3, count - 2]);
    const answered = await say(first, { by: "business" });
    await app().call({
      patch: `${workspace}/conversations/${second.id}`,
      version: 1,
      body: { settled: { how: "answered-elsewhere" } },
    });
    expect(await counts()).toEqual([1, count - 2]);
    await say(answered, { by: "customer" });
    expect(await counts()).toEqual([2, count - 2]);

    // Answered before they were counted, it was none of them.
    const old = await write({ at: "2026-11-01T12:00:00Z" });
    await say(old, { by: "business", at: "2026-11-02T12:00:00Z" });
    expect(await counts()).toEqual([2, count - 2]);
    app().setNow("2026-11-22T12:00:00.000Z");
  });

  test("counts none of those whose step of the plan was ticked after they were counted, as long as it is", async () => {
    const workspace = await withPlan();
    const plan = aPlanWithPromises();
    const told = plan.answers.channels.find(({ unanswered = 0 }) => unanswered > 3);
    const channelPlan = plan.channels.find(({ channel }) => channel === told?.channel);
    if (told === undefined || channelPlan === undefined) throw new Error("Nobody waits in this plan.");
    const steps = channelPlan.checklist.filter(({ facts }) => facts.count !== undefined);
    const [first] = steps;
    const { unanswered: count = 0, channel } = told;
    const tick = (items: readonly (string | undefined)[], isDone = true) =>
      app().call({
        put: `${workspace}/ticks`,
        body: { changes: items.map((item) => ({ list: checklistName(channelPlan), item, isDone })) },
      });
    const left = async () => (await presenceOf(workspace, channel)).waitingAsTold;
    await tick(["say-when-we-answer"]);
    expect(await left()).toBe(count);
    await tick([first?.code]);
    expect(await left()).toBe(count - Number(first?.facts.count));
    await tick(steps.map(({ code }) => code));
    expect(await left()).toBe(0);
    await tick(
      steps.map(({ code }) => code),
      false,
    );
    expect(await left()).toBe(count);

    // Whoever was counted later is not among those that an earlier tick is about.
    await tick(steps.map(({ code }) => code));
    const channels = plan.answers.channels.map((each) =>
      each === told ? { ...each, unansweredOn: "2026-11-23" as const } : each,
    );
    await keepPlan(app(), { workspace, plan: { ...plan, answers: { ...plan.answers, channels } }, version: 2 });
    expect(await left()).toBe(count);
  });

  test("counts by the day on which the owner counted, whenever a plan is made of it again", async () => {
    const workspace = await withPlan();
    const plan = aPlanWithPromises();
    const told = plan.answers.channels.find(({ unanswered = 0 }) => unanswered > 3);
    const channel = told?.channel ?? "blog";
    for (const at of ["2026-11-10T12:00:00Z", "2026-11-12T12:00:00Z"]) {
      await app().call({ post: `${workspace}/conversations`, body: aQuestion({ channel, at }) });
    }
    const countedOn = async (unansweredOn: IsoDate, version: number) => {
      const channels = plan.answers.channels.map((each) => (each === told ? { ...each, unansweredOn } : each));
      await keepPlan(app(), { workspace, plan: { ...plan, answers: { ...plan.answers, channels } }, version });
      return (await presenceOf(workspace, channel)).waitingAsTold;
    };
    const count = told?.unanswered ?? 0;
    expect(await countedOn("2026-11-11", 2)).toBe(count - 1);
    expect(await countedOn("2026-11-12", 3)).toBe(count - 2);
    expect(await countedOn("2026-11-09", 4)).toBe(count);
  });

  test("knows the last reply of a channel, whoever wrote since; and a channel on which nobody waits though nobody ever replied", async () => {
    const workspace = await withPlan();
    const [answered, praised] = aPlanWithPromises().channels.map(({ channel }) => channel);
    const begin = async (parts: Record<string, unknown>) =>
      (await app().call({ post: `${workspace}/conversations`, body: aQuestion(parts) })).body.id;
    const write = (id: string, version: number, body: object) =>
      app().call({ post: `${workspace}/conversations/${id}/messages`, version, body: { text: "Words", ...body } });
    const id = await begin({ channel: answered, at: "2026-11-10T12:00:00Z" });
    await write(id, 1, { by: "business", at: "2026-11-12T12:00:00Z" });
    await write(id, 2, { by: "customer", at: "2026-11-20T12:00:00Z" });
    await write(await begin({ channel: answered, at: "2026-11-01T12:00:00Z" }), 1, {
      by: "business",
      at: "2026-11-02T12:00:00Z",
    });
    expect(await presenceOf(workspace, answered ?? "")).toMatchObject({
      waiting: 1,
      waitingSince: "2026-11-20",
      lastReplyOn: "2026-11-12",
    });

    await begin({ channel: praised, kind: "praise", at: "2026-11-20T12:00:00Z" });
    const quiet = await presenceOf(workspace, praised ?? "");
    expect(quiet.waiting).toBe(0);
    expect(quiet).not.toHaveProperty("waitingSince");
  });
});
