import { addDays, type IsoDate, type Post, type Slot, toRule, weekdayOf } from "@porchlight/core";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";
import { tendPosts } from "./tend-posts.ts";

const FIRST: IsoDate = "2026-11-24";
const ID = "0198f3a4-7c1e-7000-8000-000000000001";

onBothEngines("a series", (app) => {
  const aSeriesPost = (day: IsoDate, rule = toRule({ unit: "week", every: 1 }, FIRST)) =>
    aPost({ title: "Hours", date: day, time: "09:00", series: { id: ID, rule, firstDay: FIRST, day } });
  const seriesOf = async (workspace: string): Promise<readonly Post[]> =>
    (await app().call({ get: `${workspace}/posts?seriesId=${ID}&limit=200` })).body.items;
  const tend = (now = "2026-11-22T12:00:00.000Z") => tendPosts({ db: app().db, now: () => now, newId: () => v7() });

  test("goes on for 400 days ahead, each post like the last one", async () => {
    const workspace = await app().openWorkspace();
    await app().call({ post: `${workspace}/posts`, body: aSeriesPost(FIRST) });
    await app().call({ post: `${workspace}/posts`, body: { ...aSeriesPost("2026-12-01"), title: "New hours" } });
    await app().call({ post: `${workspace}/posts`, body: aPost({ title: "Alone" }) });
    await tend();
    const posts = await seriesOf(workspace);
    expect(posts.map(({ date }) => date)).toEqual(Array.from({ length: 57 }, (_, week) => addDays(FIRST, 7 * week)));
    expect(posts.at(-1)).toMatchObject({ title: "New hours", status: "draft", time: "09:00" });
    expect((await tend()).written).toBe(0);
    await tend("2026-12-06T12:00:00.000Z");
    expect(await seriesOf(workspace)).toHaveLength(59);
  });

  test("takes the plan's open slots of its channel, never one that another post fills, and gives them back", async () => {
    const workspace = await app().openWorkspace();
    const body = { answers: scenarioAnswers("salsa-studio"), startsOn: "2026-11-23" };
    await app().call({ post: `${workspace}/plans`, body });
    const calendar = async (): Promise<{ slots: Slot[]; posts: Post[] }> =>
      (await app().call({ get: `${workspace}/calendar?from=2026-11-23&to=2027-02-28` })).body;
    const before = (await calendar()).slots;
    const [slot, ...others] = before as [Slot, ...Slot[]];
    const days = others.filter(
      ({ channel, date }) => channel === slot.channel && weekdayOf(date) === weekdayOf(slot.date),
    );
    const [held] = days as [Slot];
    const { key: slotKey, channel, zone, date } = slot;
    await app().call({ post: `${workspace}/posts`, body: aPost({ channels: [channel], slotKey: held.key }) });
    const series = { id: ID, rule: toRule({ unit: "week", every: 1 }, date), firstDay: date, day: date };
    const first = aPost({ date, time: "06:00", zone, channels: [channel], slotKey, series });
    await app().call({ post: `${workspace}/posts`, body: first });
    await tend();
    const after = await calendar();
    const openOn = after.slots.filter((each) => each.channel === channel && weekdayOf(each.date) === weekdayOf(date));
    expect(openOn).toEqual([]);
    const filled = after.posts.filter((post) => post.series?.id === ID).map((post) => post.slotKey);
    expect(filled).toEqual(
      expect.arrayContaining([slotKey, ...days.filter(({ key }) => key !== held.key).map(({ key }) => key)]),
    );
    expect(filled).not.toContain(held.key);
    for (const post of await seriesOf(workspace)) {
      await app().call({ delete: `${workspace}/posts/${post.id}`, version: post.version });
    }
    expect((await calendar()).slots).toEqual(before.filter(({ key }) => key !== held.key));
  });

  test("does not bring back what was skipped, be it the last one", async () => {
    const workspace = await app().openWorkspace();
    await app().call({ post: `${workspace}/posts`, body: aSeriesPost(FIRST) });
    await tend();
    const last = (await seriesOf(workspace)).at(-1);
    await app().call({ delete: `${workspace}/posts/${last?.id}`, version: 1 });
    await tend();
    expect((await seriesOf(workspace)).map(({ date }) => date)).not.toContain(last?.date);
    const later = "2026-12-30T12:00:00.000Z";
    await tend(later);
    await tend(later);
    expect((await seriesOf(workspace)).map(({ date }) => date)).not.toContain(last?.date);
    app().setNow(later);
    expect((await app().call({ get: `${workspace}/trash` })).body.items).toEqual([]);
    app().setNow("2026-11-22T12:00:00.000Z");
  });

  test("that has ended, or was deleted whole, stays so", async () => {
    const [ended, deleted] = [await app().openWorkspace(), await app().openWorkspace()];
    const rule = toRule({ unit: "week", every: 1, ends: { on: "2026-12-08" } }, FIRST);
    await app().call({ post: `${ended}/posts`, body: aSeriesPost(FIRST, rule) });
    const made = await app().call({ post: `${deleted}/posts`, body: aSeriesPost(FIRST) });
    await app().call({ delete: `${deleted}/posts/${made.body.id}`, version: 1 });
    await tend();
    expect((await seriesOf(ended)).map(({ date }) => date)).toEqual(["2026-11-24", "2026-12-01", "2026-12-08"]);
    expect(await seriesOf(deleted)).toEqual([]);
  });

  test("has a rule of days that core can read", async () => {
    const workspace = await app().openWorkspace();
    const { status, body } = await app().call({ post: `${workspace}/posts`, body: aSeriesPost(FIRST, "FREQ=HOURLY") });
    expect({ status, problems: body.problems }).toMatchObject({
      status: 400,
      problems: [{ path: ["series", "rule"], code: "unknown-rule" }],
    });
  });

  test("content that may be used again is listed by itself", async () => {
    const workspace = await app().openWorkspace();
    const evergreen = { id: ID, cooldownDays: 60 };
    const made = await app().call({ post: `${workspace}/posts`, body: aPost({ evergreen }) });
    await app().call({ post: `${workspace}/posts`, body: aPost() });
    expect((await app().call({ get: `${workspace}/posts?evergreen=true` })).body.items).toEqual([made.body]);
    expect(made.body.evergreen).toEqual(evergreen);
  });
});
