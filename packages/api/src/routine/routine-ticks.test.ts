import { expect, test } from "vitest";
import type { RoutineTickChange } from "../contract/routine-tick-schemas.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

const LOOK = { date: "2026-12-08", time: "09:00", person: "Thom / Tom", activity: "respond" } as const;
const DONE_AT = "2026-11-22T12:00:00.000Z";

onBothEngines("ticks of the routine", (app) => {
  const save = (workspace: string, change: Partial<RoutineTickChange> = {}) =>
    app().call({ put: `${workspace}/routine-ticks`, body: { ...LOOK, isDone: true, ...change } });
  const ticksOf = async (workspace: string, range = "from=2026-12-08&to=2026-12-08") =>
    (await app().call({ get: `${workspace}/routine-ticks?${range}` })).body.items;

  test("are kept with the moment at which something was done, once however often it is said", async () => {
    const workspace = await app().openWorkspace();
    const tick = { ...LOOK, doneAt: DONE_AT };
    for (const _ of [1, 2]) expect(await save(workspace)).toMatchObject({ status: 200, body: { items: [tick] } });
    expect(await ticksOf(workspace)).toEqual([tick]);
    expect(await ticksOf(await app().openWorkspace())).toEqual([]);
  });

  test("are taken back, each by itself", async () => {
    const workspace = await app().openWorkspace();
    await save(workspace);
    await save(workspace, { person: "Mercedes" });
    await save(workspace, { activity: "engage" });
    await save(workspace, { time: "15:45" });
    for (const _ of [1, 2]) await save(workspace, { isDone: false });
    const left = await ticksOf(workspace);
    expect(left.map(({ time, person, activity }: RoutineTickChange) => [time, person, activity])).toEqual([
      ["09:00", "Mercedes", "respond"],
      ["09:00", "Thom / Tom", "engage"],
      ["15:45", "Thom / Tom", "respond"],
    ]);
  });

  test("are those of the days that are asked for", async () => {
    const workspace = await app().openWorkspace();
    for (const date of ["2026-12-07", "2026-12-08", "2026-12-09"] as const) await save(workspace, { date });
    const asked = await ticksOf(workspace, "from=2026-12-08&to=2026-12-31");
    expect(asked.map(({ date }: RoutineTickChange) => date)).toEqual(["2026-12-08", "2026-12-09"]);
  });

  test.each([{ activity: "sleep" }, { time: "25:00" }, { date: "2026-02-30" }, { person: "" }, { isDone: "yes" }])(
    "%j is refused",
    async (wrong) => {
      const workspace = await app().openWorkspace();
      expect((await save(workspace, wrong as unknown as Partial<RoutineTickChange>)).status).toBe(400);
    },
  );

  test.each(["from=2026-12-08&to=2026-12-07", "from=2026-01-01&to=2026-12-31"])(
    "the days %s are refused",
    async (range) => {
      const reply = await app().call({ get: `${await app().openWorkspace()}/routine-ticks?${range}` });
      expect(reply.status).toBe(400);
    },
  );
});
