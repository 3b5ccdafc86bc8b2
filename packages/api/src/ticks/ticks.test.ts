import { expect, test } from "vitest";
import { TICK_CHANGES_MOST, TICKS_MOST, type TickChange } from "../contract/tick-schemas.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

const LAST_POST = { list: "checklist/facebook-page/close", item: "last-post" } as const;
const DONE_AT = "2026-11-22T12:00:00.000Z";

onBothEngines("ticks of lists", (app) => {
  const save = (workspace: string, ...changes: readonly Partial<TickChange>[]) =>
    app().call({
      put: `${workspace}/ticks`,
      body: { changes: changes.map((change) => ({ ...LAST_POST, isDone: true, ...change })) },
    });
  const ticksOf = async (workspace: string) => (await app().call({ get: `${workspace}/ticks` })).body.items;

  test("are kept with who did it and when, once however often it is said", async () => {
    const workspace = await app().openWorkspace();
    const tick = { ...LAST_POST, doneBy: "Ana", doneAt: DONE_AT };
    expect(await save(workspace, { doneBy: "Ana" })).toMatchObject({ status: 200, body: { items: [tick] } });
    expect((await save(workspace, { doneBy: "Ben" }, {})).body.items).toEqual([tick]);
    expect(await ticksOf(workspace)).toEqual([tick]);
  });

  test("of another workspace are neither shown nor taken back", async () => {
    const [workspace, other] = [await app().openWorkspace(), await app().openWorkspace()];
    await save(other, {});
    expect(await ticksOf(workspace)).toEqual([]);
    expect((await save(workspace, { isDone: false })).body.items).toEqual([]);
    expect(await ticksOf(other)).toEqual([{ ...LAST_POST, doneAt: DONE_AT }]);
  });

  test("are taken back, each by itself; of two changes of one the later counts", async () => {
    const workspace = await app().openWorkspace();
    await save(workspace, {}, { item: "messages-off" }, { list: "lessons", item: "alt-text" });
    for (const _ of [1, 2]) await save(workspace, { isDone: false });
    await save(workspace, { item: "messages-off", isDone: false }, { item: "messages-off", doneBy: "Ben" });
    expect(await ticksOf(workspace)).toEqual([
      { ...LAST_POST, item: "messages-off", doneBy: "Ben", doneAt: DONE_AT },
      { list: "lessons", item: "alt-text", doneAt: DONE_AT },
    ]);
  });

  test(`are at most ${TICKS_MOST}: what does not fit is refused whole`, async () => {
    const workspace = await app().openWorkspace();
    for (let number = 0; number < TICKS_MOST; number += TICK_CHANGES_MOST) {
      const items = Array.from({ length: TICK_CHANGES_MOST }, (_, index) => ({ item: `item-${number + index}` }));
      expect((await save(workspace, ...items)).status).toBe(200);
    }
    const { status, body } = await save(workspace, { item: "item-0", isDone: false }, { item: "a" }, { item: "b" });
    expect({ status, type: body.type }).toEqual({ status: 409, type: "urn:porchlight:problem:ticks-full" });
    expect((await save(workspace, { item: "item-0" })).body.items).toHaveLength(TICKS_MOST);
  });

  test.each([{ list: "" }, { list: "Lessons" }, { item: "a/" }, { item: "a".repeat(121) }, { doneBy: " " }])(
    "%j is refused",
    async (wrong) => {
      expect((await save(await app().openWorkspace(), wrong)).status).toBe(400);
    },
  );

  test("changes of nothing, and of too much at once, are refused", async () => {
    const workspace = await app().openWorkspace();
    expect((await save(workspace)).status).toBe(400);
    expect((await save(workspace, ...Array.from({ length: TICK_CHANGES_MOST + 1 }, () => ({})))).status).toBe(400);
  });
});
