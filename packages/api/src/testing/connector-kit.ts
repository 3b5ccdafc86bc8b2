import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fetching } from "../connectors/connector.ts";
import {
  type ConnectorWorld,
  NOON,
  openConnectorWorld,
  type TriedNetwork,
  type WrittenMessage,
} from "./connector-world.ts";
import { ENGINES } from "./open-database.ts";
import { signWebhook } from "./sign-webhook.ts";
import { startTestApp, type TestApp } from "./start-test-app.ts";

/** What every connector has to stand, on both engines, with the real runner and the real tables. */
export function passesConnectorKit(name: string, openNetwork: () => Promise<TriedNetwork>): void {
  describe.each(ENGINES)(`the connector ${name}, %s`, (engine) => {
    let app: TestApp;
    beforeAll(async () => {
      app = await startTestApp(engine);
    });
    afterAll(() => app.close());
    const connect = async () => openConnectorWorld(app, await openNetwork());
    bringsMessages(connect);
    bringsThemOnce(connect);
    standsRefusals(connect);
    standsEnds(connect);
  });
}

type Connect = () => Promise<ConnectorWorld>;

function bringsMessages(connect: Connect): void {
  test("brings every message once, however many there are and however often the same is shown", async () => {
    const world = await connect();
    const messages = many(120);
    world.network.show(messages);
    await world.look();
    await world.lookAfterwards(6);
    world.network.show([...messages, ...messages].slice(0, 130));
    await world.lookAfterwards(6);
    expect((await world.talks()).flat().toSorted()).toEqual(messages.map(({ text }) => text).toSorted());
    expect((await world.account()).messageAt).toBe(messages[0]?.at);
    await world.end();
  });

  test("brings half a sign as one that can't be read, and what stands beside it", async () => {
    const world = await connect();
    const [whole, half] = many(2);
    if (whole === undefined || half === undefined) throw new Error("expected two");
    world.network.show([whole, { ...half, text: "Cut off: \ud83d" }]);
    await world.look();
    await world.lookAfterwards(6);
    expect((await world.talks()).flat().toSorted()).toEqual(["Cut off: \ufffd", whole.text].toSorted());
    await world.end();
  });

  test("brings what appears late and out of order", async () => {
    const world = await connect();
    const [newest, middle, oldest] = many(3);
    if (newest === undefined || middle === undefined || oldest === undefined) throw new Error("expected three");
    world.network.show([newest]);
    await world.look();
    world.network.show([oldest, newest, middle]);
    await world.lookAfterwards(6);
    expect((await world.talks()).flat().toSorted()).toEqual(
      [newest, middle, oldest].map(({ text }) => text).toSorted(),
    );
    await world.end();
  });

  test("brings what an author changed as one follow-up, and leaves what was said as it was", async () => {
    const world = await connect();
    const [said] = many(1);
    if (said === undefined) throw new Error("expected one");
    world.network.show([said]);
    await world.look();
    const changed = { ...said, text: "What I meant to ask", editedAt: "2026-11-22T12:02:00.000Z" };
    world.network.show([changed]);
    await world.lookAfterwards(6);
    await world.lookAfterwards(6);
    expect(await world.talks()).toEqual([[said.text, changed.text]]);
    await world.end();
  });

  test("brings nothing where the same words are saved again", async () => {
    const world = await connect();
    const [said] = many(1);
    if (said === undefined) throw new Error("expected one");
    world.network.show([said]);
    await world.look();
    world.network.show([{ ...said, editedAt: "2026-11-22T12:02:00.000Z" }]);
    await world.lookAfterwards(6);
    expect(await world.talks()).toEqual([[said.text]]);
    await world.end();
  });

  test("leaves what was said long before it was connected where it is", async () => {
    const world = await connect();
    const [recent] = many(1);
    world.network.show([...many(1), { id: "old", author: "Jo", text: "Long ago", at: "2026-10-01T12:00:00.000Z" }]);
    await world.look();
    expect(await world.talks()).toEqual([[recent?.text]]);
    await world.end();
  });
}

function bringsThemOnce(connect: Connect): void {
  test("brings nothing again from a cursor of before", async () => {
    const world = await connect();
    world.network.show(many(3));
    await world.look();
    await world.app.db
      .updateTable("connected_accounts")
      .set({ cursor: null })
      .where("workspace_id", "=", world.workspaceId)
      .execute();
    await world.lookAfterwards(6);
    expect((await world.talks()).flat()).toHaveLength(3);
    await world.end();
  });

  test("brings nothing that a hook has brought, nor a hook what it has brought", async () => {
    const world = await connect();
    const [one, two] = many(2);
    if (one === undefined || two === undefined) throw new Error("expected two");
    const { secret } = (await world.app.call({ post: `${world.workspace}/webhook-secret`, key: null })).body;
    const tell = ({ id, author, text, at }: WrittenMessage) =>
      world.app.call(
        signWebhook({
          workspace: world.workspace,
          secret,
          body: { channel: world.network.account.channel, customer: author, text, at, messageId: id },
        }),
      );
    expect((await tell(one)).status).toBe(202);
    world.network.show([one, two]);
    await world.look();
    expect((await tell(two)).status).toBe(202);
    expect((await world.talks()).flat().toSorted()).toEqual([one.text, two.text].toSorted());
    await world.end();
  });
}

function standsRefusals(connect: Connect): void {
  test("keeps nothing of an answer that breaks off, says so, and has it all the next time", async () => {
    const world = await connect();
    world.network.show(many(5));
    world.network.refuse({ kind: "cut-off" });
    await world.look();
    expect(await world.talks()).toEqual([]);
    expect(["passing", "unreadable"]).toContain((await world.account()).trouble?.kind);
    world.network.refuse(undefined);
    await world.lookAfterwards(6);
    expect((await world.talks()).flat()).toHaveLength(5);
    expect((await world.account()).trouble).toBeUndefined();
    await world.end();
  });

  test("is left alone for as long as the network asks, and for longer each time that it fails", async () => {
    const world = await connect();
    world.network.refuse({ kind: "passing", retryAfterSeconds: 7200 });
    await world.look();
    const first = await world.account();
    expect(Date.parse(first.nextAt ?? "")).toBeGreaterThanOrEqual(NOON + 7_200_000);
    expect(await world.lookAfterwards(119)).toBe(false);
    world.network.refuse({ kind: "passing" });
    const pauses: number[] = [];
    for (let times = 0; times < 14; times += 1) {
      await world.hurry();
      await world.look();
      pauses.push((Date.parse((await world.account()).nextAt ?? "") - world.nowMs()) / 60_000);
    }
    expect((await world.account()).trouble).toEqual({ kind: "passing", since: "2026-11-22T12:00:00.000Z" });
    for (const [index, pause] of pauses.entries()) {
      const whole = Math.min(2 ** (index + 1), 360);
      expect(pause).toBeGreaterThanOrEqual(whole / 2);
      expect(pause).toBeLessThanOrEqual(whole);
    }
    await world.end();
  });

  test.each(["permission", "gone"] as const)("waits for somebody where it is refused for good: %s", async (kind) => {
    const world = await connect();
    world.network.show(many(1));
    world.network.refuse({ kind });
    await world.look();
    expect((await world.account()).trouble?.kind).toBe(kind);
    expect(await world.account()).not.toHaveProperty("nextAt");
    world.network.refuse(undefined);
    expect(await world.lookAfterwards(60 * 24 * 30)).toBe(false);
    await world.hurry();
    await world.look();
    expect(await world.account()).not.toHaveProperty("trouble");
    await world.end();
  });
}

function standsEnds(connect: Connect): void {
  test("loses nothing and brings nothing twice where the process ends while a page is kept", async () => {
    const world = await connect();
    world.network.show(many(20));
    let ids = 0;
    const newId = () => {
      ids += 1;
      if (ids === 15) throw new Error("the process ends here");
      return v7();
    };
    await world.look({ newId });
    expect(await world.talks()).toEqual([]);
    await world.lookAfterwards(6);
    expect((await world.talks()).flat()).toHaveLength(20);
    await world.end();
  });

  test("goes on where it was when the process ends between two pages", async () => {
    const world = await connect();
    world.network.show(many(120));
    let pages = 0;
    const fetchSince = async (fetching: Fetching) => {
      pages += 1;
      if (pages === 2) throw new Error("the process ends here");
      return world.network.connector.fetchSince(fetching);
    };
    await world.look({ connector: { fetchSince } });
    const kept = (await world.talks()).flat().length;
    await world.lookAfterwards(6);
    expect((await world.talks()).flat()).toHaveLength(120);
    expect(kept).toBeLessThanOrEqual(120);
    await world.end();
  });

  test("is looked at by one at a time, and by another once that one is gone for long", async () => {
    const world = await connect();
    world.network.show(many(2));
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = (): void => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const slow = {
      fetchSince: async (fetching: Fetching) => {
        const page = await world.network.connector.fetchSince(fetching);
        asked();
        await held;
        return page;
      },
    };
    const first = world.look({ connector: slow });
    await isAsked;
    expect(await world.look()).toBe(false);
    expect(await world.lookAfterwards(4)).toBe(true);
    release();
    await first;
    expect((await world.talks()).flat()).toHaveLength(2);
    await world.end();
  });
}

/** So many messages, the newest of noon first, a minute apart. */
function many(count: number): WrittenMessage[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `https://example.com/?p=1#comment-${index}`,
    author: `Customer ${index}`,
    text: `Question ${index}`,
    at: new Date(NOON - index * 60_000).toISOString(),
  }));
}
