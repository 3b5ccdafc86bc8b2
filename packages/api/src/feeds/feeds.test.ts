import { request as requestPlain } from "node:http";
import { addDays, type IsoDate, instantOf, type LocalTime, listRoutineVisits, type Plan } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPlanWithPromises, keepPlan } from "../testing/a-kept-plan.ts";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { eventsOf, expandFeed } from "../testing/read-feed.ts";

const NOON = "2026-11-22T12:00:00.000Z";

onBothEngines("feeds", (app) => {
  const open = async (body: object = { parts: ["routine", "posts"] }, plan?: Plan) => {
    const workspace = await app().openWorkspace();
    if (plan !== undefined) await keepPlan(app(), { workspace, plan, version: 1 });
    const made = await app().call({ post: `${workspace}/feeds`, key: null, body });
    return { workspace, id: made.body.id as string, address: made.body.address as string };
  };

  test("are listed without their addresses, which are shown once", async () => {
    const { workspace, id, address } = await open({ person: "Ana", parts: ["posts"] });
    expect(address).toMatch(/^\/feeds\/[\da-f-]{36}\/[\w-]{43}\.ics$/);
    const { body, text } = await app().call({ get: `${workspace}/feeds` });
    expect(body.items).toEqual([{ id, person: "Ana", parts: ["posts"], createdAt: NOON }]);
    const secret = address.split("/").at(-1)?.slice(0, 43) ?? "";
    expect(text).not.toContain(secret);
    const rows = await app().db.selectFrom("feeds").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test("are fetched as calendars that nobody else may keep, and the day is noted", async () => {
    const { workspace, address } = await open();
    const { status, headers } = await app().call({ get: address });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(headers.get("cache-control")).toBe("private, no-cache");
    expect((await app().call({ get: `${workspace}/feeds` })).body.items[0].fetchedOn).toBe("2026-11-22");
  });

  test("are not sent again to whoever has them as they are", async () => {
    const { workspace, address } = await open();
    const etag = (await app().call({ get: address })).headers.get("etag") ?? "";
    const again = () => statusOf(new URL(address, app().url), { "if-none-match": etag });
    expect(await again()).toBe(304);
    await app().call({ post: `${workspace}/posts`, body: aPost({ date: "2026-12-01", time: "09:00" }) });
    expect(await again()).toBe(200);
  });

  test("are fetched under whatever name the server is called, and their secrets stay out of the log", async () => {
    const { address } = await open();
    expect(await statusOf(new URL(address, app().url), { host: "calendar.example.org" })).toBe(200);
    const logged = JSON.stringify(app().logged);
    expect(logged).not.toContain(address.split("/").at(-1)?.slice(0, 43));
    expect(logged).toContain("/feeds/");
  });

  test("that are revoked, renewed, mistyped or another's are told apart from none that never was", async () => {
    const { workspace, id, address } = await open();
    const stranger = await app().openWorkspace();
    const renewed = await app().call({ post: `${workspace}/feeds/${id}/address`, key: null });
    const last = renewed.body.address as string;
    const [, , workspaceId = "", file = ""] = last.split("/");
    const wrong = [
      address,
      last.replace(workspaceId, stranger.split("/").at(-1) ?? ""),
      last.replace(workspaceId, "00000000-0000-4000-8000-000000000000"),
      last.replace(workspaceId, "none"),
      `/feeds/${workspaceId}/${"A".repeat(43)}.ics`,
      `/feeds/${workspaceId}/short.ics`,
      `/feeds/${workspaceId}/${file.replace(".ics", "")}`,
    ];
    expect((await app().call({ get: last })).status).toBe(200);
    await app().call({ delete: `${workspace}/feeds/${id}` });
    const replies = await Promise.all([...wrong, last].map((get) => app().call({ get })));
    const told = replies.map(({ status, body: { instance: _, ...body } }) => JSON.stringify({ status, body }));
    expect(new Set(told).size).toBe(1);
    expect(replies[0]?.status).toBe(404);
    expect((await app().call({ delete: `${workspace}/feeds/${id}` })).status).toBe(404);
    expect((await app().call({ post: `${workspace}/feeds/${id}/address`, key: null })).status).toBe(404);
  });

  test.each([
    { from: "2027-02-15", to: "2027-04-11" },
    { from: "2027-10-04", to: "2027-11-28" },
  ] as const)(
    "show the same visits as core lists over eight weeks, around changes of clocks, days off and midnight, $from",
    async (range) => {
      const plan = aPlanAcrossZones();
      const { address } = await open({ parts: ["routine"] }, plan);
      const { text } = await app().call({ get: address });
      const wider = { from: addDays(range.from, -2), to: addDays(range.to, 2) };
      const shown = expandFeed(text, wider).map(({ title, startMs, endMs }) => ({
        title,
        startMs,
        minutes: (endMs - startMs) / 60_000,
      }));
      const inRange = ({ startMs }: { startMs: number }) =>
        startMs >= momentOf(plan, range.from, "00:00") && startMs < momentOf(plan, addDays(range.to, 1), "00:00");
      const visits = listRoutineVisits(plan, range).map(({ person, activity, isLook, date, time, minutes }) => ({
        title: `${person}: ${isLook ? "Look at messages" : TITLES[activity]}`,
        startMs: momentOf(plan, date, time),
        minutes,
      }));
      expect(sorted(shown.filter(inRange))).toEqual(sorted(visits));
      expect(visits.length).toBeGreaterThan(100);
    },
  );

  test("of one person show that person's routine and posts, at hours of that person's own clock", async () => {
    const plan = aPlanAcrossZones();
    const { workspace, address } = await open({ person: "Ken", parts: ["routine", "posts"] }, plan);
    for (const author of ["Ken", "Ana"]) {
      const body = aPost({ title: `By ${author}`, author, date: "2026-12-02", time: "10:00" });
      await app().call({ post: `${workspace}/posts`, body });
    }
    const { text } = await app().call({ get: address });
    const shown = expandFeed(text, { from: "2026-11-30", to: "2026-12-06" });
    expect(new Set(shown.map(({ title }) => title))).toEqual(new Set(["Look at messages", "By Ken (Facebook)"]));
    const looks = shown.filter(({ title }) => title === "Look at messages");
    expect(new Set(looks.map(({ zone, wall }) => `${zone} ${wall.slice(11)}`))).toEqual(new Set(["Asia/Tokyo 08:00"]));
  });

  test("show a post at its own wall time with what it says, and the same event once it is changed", async () => {
    const { workspace, address } = await open({ parts: ["posts"] });
    const body = aPost({
      title: "Boilers; old, new",
      text: "One\r\ntwo",
      channels: ["facebook-page", "x"],
      date: "2026-12-01",
      time: "09:00",
    });
    const post = await app().call({ post: `${workspace}/posts`, body });
    const fetched = async () => {
      const { text } = await app().call({ get: address });
      const [event] = eventsOf(text);
      const [{ wall = "", zone = "" } = {}] = expandFeed(text, { from: "2026-11-01", to: "2027-03-01" });
      const url = event?.component.getFirstPropertyValue("url");
      const status = event?.component.getFirstPropertyValue("status");
      return {
        uid: event?.uid,
        sequence: event?.sequence,
        title: event?.summary,
        text: event?.description,
        wall,
        zone,
        url,
        status,
      };
    };
    const first = await fetched();
    expect(first).toMatchObject({
      sequence: 1,
      title: "Boilers; old, new (Facebook and X)",
      text: "draft, Facebook and X\n\nOne\ntwo",
      wall: "2026-12-01 09:00",
      zone: "America/New_York",
      url: `${app().url}/w/${workspace.split("/").at(-1)}/calendar?date=2026-12-01&post=${post.body.id}`,
      status: "TENTATIVE",
    });
    const change = { date: "2026-12-03", status: "ready" };
    await app().call({ patch: `${workspace}/posts/${post.body.id}`, version: 1, body: change });
    expect(await fetched()).toMatchObject({
      uid: first.uid,
      sequence: 2,
      wall: "2026-12-03 09:00",
      status: "CONFIRMED",
    });
  });

  test("say of posts that a pause holds them", async () => {
    const { workspace, address } = await open({ parts: ["posts"] });
    const body = aPost({ date: "2026-12-01", time: "09:00", status: "ready", text: "Words" });
    await app().call({ post: `${workspace}/posts`, body });
    await app().call({ post: `${workspace}/pauses`, body: {} });
    const [event] = eventsOf((await app().call({ get: address })).text);
    expect(event?.description).toMatch(/^Held: everything is paused\./);
    expect(event?.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  });

  test("show the posts of thirty days back and ninety ahead", async () => {
    const { workspace, address } = await open({ parts: ["posts"] });
    for (const date of ["2026-10-22", "2026-10-23", "2027-02-20", "2027-02-21"] as const) {
      await app().call({ post: `${workspace}/posts`, body: aPost({ title: date, date, time: "09:00" }) });
    }
    const { text } = await app().call({ get: address });
    expect(eventsOf(text).map(({ summary }) => summary.slice(0, 10))).toEqual(["2026-10-23", "2027-02-20"]);
  });

  test.each([
    ["skips", "2027-03-14", "02:30", "2027-03-14T07:30:00Z"],
    ["shows twice", "2027-11-07", "01:30", "2027-11-07T05:30:00Z"],
  ] as const)(
    "show a post in the hour that the clock %s at the moment that it has everywhere",
    async (_, date, time, at) => {
      const { workspace, address } = await open({ parts: ["posts"] });
      app().setNow(`${date.slice(0, 8)}01T12:00:00.000Z`);
      await app().call({ post: `${workspace}/posts`, body: aPost({ date, time }) });
      const { text } = await app().call({ get: address });
      app().setNow(NOON);
      const shown = expandFeed(text, { from: addDays(date, -1), to: addDays(date, 1) });
      expect(shown.map(({ startMs }) => startMs)).toEqual([Date.parse(at)]);
    },
  );

  test("that show nothing, or one thing twice, are refused, and so is one too many", async () => {
    const workspace = await app().openWorkspace();
    const make = (parts: readonly string[]) => app().call({ post: `${workspace}/feeds`, key: null, body: { parts } });
    for (const parts of [[], ["posts", "posts"], ["slots"]]) expect((await make(parts)).status).toBe(400);
    for (let count = 0; count < 50; count += 1) expect((await make(["posts"])).status).toBe(201);
    expect((await make(["posts"])).body.type).toBe("urn:porchlight:problem:feeds-full");
  });
});

const TITLES: Readonly<Record<string, string>> = {
  respond: "Answer",
  contribute: "Write posts",
  engage: "Join in",
  monitor: "Tidy up",
  review: "Look back",
  train: "Learn",
};

/** A plan in Chicago with somebody in Tokyo and somebody in London, work past midnight and in skipped and doubled hours, and days off. */
function aPlanAcrossZones(): Plan {
  const plan = aPlanWithPromises();
  const block = { activity: "respond", isLook: true, phaseWeeks: 0, minutes: 10, reasons: [] } as const;
  const daily = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;WKST=MO";
  return {
    ...plan,
    startsOn: "2026-11-23",
    zone: "America/Chicago",
    answers: {
      ...plan.answers,
      people: ["Ana", "Ken", "Jo"].map((name) => ({
        name,
        role: "owner",
        hoursPerWeek: 10,
        ...(name === "Ken" ? { zone: "Asia/Tokyo", away: [{ from: "2027-03-16", to: "2027-03-18" }] } : {}),
      })),
      business: { ...plan.answers.business, zone: "America/Chicago" },
      closures: [
        { from: "2027-03-08", to: "2027-03-10", label: "Stocktaking" },
        { from: "2027-03-27", to: "2027-03-27", label: "Away; all, of us" },
        { from: "2027-11-10", to: "2027-11-12", label: "Painting" },
      ],
    },
    routine: [
      { ...block, person: "Ana", zone: "America/Chicago", time: "09:00", rrule: "FREQ=WEEKLY;BYDAY=MO,WE,SU;WKST=MO" },
      { ...block, person: "Ana", zone: "America/Chicago", time: "02:30", rrule: daily },
      {
        ...block,
        person: "Ana",
        activity: "contribute",
        isLook: false,
        minutes: 90,
        zone: "America/Chicago",
        time: "23:15",
        rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;WKST=MO",
      },
      {
        ...block,
        person: "Ana",
        activity: "review",
        isLook: false,
        phaseWeeks: 1,
        zone: "America/Chicago",
        time: "16:00",
        rrule: "FREQ=WEEKLY;INTERVAL=4;BYDAY=FR;WKST=MO",
      },
      { ...block, person: "Ken", zone: "Asia/Tokyo", time: "08:00", rrule: "FREQ=WEEKLY;BYDAY=TU,TH;WKST=MO" },
      { ...block, person: "Jo", activity: "engage", isLook: false, zone: "Europe/London", time: "01:30", rrule: daily },
      {
        ...block,
        person: "Jo",
        activity: "monitor",
        isLook: false,
        zone: "Europe/London",
        time: "00:30",
        minutes: 45,
        rrule: "FREQ=WEEKLY;BYDAY=SU,MO;WKST=MO",
      },
    ],
  };
}

function momentOf({ zone }: Plan, date: IsoDate, time: LocalTime): number {
  return Date.parse(instantOf({ date, time, zone }));
}

function sorted<T>(items: readonly T[]): string[] {
  return items.map((item) => JSON.stringify(item)).toSorted();
}

// `fetch` lets nobody choose the name by which it calls, and asks for nothing that is kept.
function statusOf(url: URL, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asking = requestPlain(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asking.on("error", reject).end();
  });
}
