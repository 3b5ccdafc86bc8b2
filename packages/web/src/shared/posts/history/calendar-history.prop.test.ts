import { CATEGORIES, type Post } from "@porchlight/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { type CalendarHistory, createCalendarHistory } from "./calendar-history.ts";
import { createModelServer, type ModelServer } from "./model-server.ts";
import type { Wish } from "./wish.ts";

const RUNS = 10_000;
const SLOTS = [1, 2, 3].map((ordinal) => `facebook-page/2026-12-09/${ordinal}` as const);

/** What somebody does next, as numbers that pick from what is there then. */
const anyDeed = fc.record({
  kind: fc.constantFrom(
    "write",
    "copy",
    "move",
    "edit",
    "recategorize",
    "delete",
    "restore",
    "swap",
    "bulk",
    "undo",
    "redo",
  ),
  pick: fc.nat(20),
  day: fc.integer({ min: 10, max: 28 }),
  slot: fc.option(fc.constantFrom(...SLOTS), { nil: undefined }),
  category: fc.constantFrom(...CATEGORIES),
});
type Deed = typeof anyDeed extends fc.Arbitrary<infer D> ? D : never;

test(`undoing everything gives back the first state, and redoing everything the last, in ${RUNS} histories`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { maxLength: 14 }), fc.nat(4), async (deeds, first) => {
      const server = createModelServer();
      await server.send(
        Array.from({ length: first }, (_, index) => ({
          kind: "create" as const,
          post: newPost({ title: `first ${index}`, ...(index === 0 ? { slotKey: SLOTS[0] } : {}) }),
        })),
      );
      const history = openHistory(server);
      const beginning = stateOf(server);
      for (const deed of deeds) await perform(deed, server, history);
      while (history.read().redo !== undefined) await go(history, "redo");
      const end = stateOf(server);
      let steps = 0;
      for (; history.read().undo !== undefined; steps += 1) await go(history, "undo");
      expect(stateOf(server)).toEqual(beginning);
      for (; history.read().redo !== undefined; steps -= 1) await go(history, "redo");
      expect(stateOf(server)).toEqual(end);
      expect(steps).toBe(0);
    }),
    { numRuns: RUNS },
  );
}, 120_000);

/** What people see: the posts, and which ones the trash lists. */
function stateOf(server: ModelServer) {
  return {
    shown: server.shown(),
    trash: server
      .trashed()
      .map(({ id }) => id)
      .toSorted(),
  };
}

function openHistory(server: ModelServer): CalendarHistory {
  let keys = 0;
  return createCalendarHistory({
    send: server.send,
    isPassing: () => false,
    wait: async () => {},
    newRequestKey: () => {
      keys += 1;
      return `${keys}`;
    },
    onWritten: () => {},
    onSettled: () => {},
  });
}

async function go(history: CalendarHistory, way: "undo" | "redo"): Promise<void> {
  const result = await history.go(way);
  if (result.kind === "failed") throw result.error;
}

async function perform(deed: Deed, server: ModelServer, history: CalendarHistory): Promise<void> {
  if (deed.kind === "undo" || deed.kind === "redo") return go(history, deed.kind);
  const changes = wishesOf(deed, server);
  if (changes.length > 0) await history.commit({ label: deed.kind, changes });
}

function wishesOf({ kind, pick, day, slot, category }: Deed, server: ModelServer): readonly Wish[] {
  const live = server.live();
  const post = live[pick % Math.max(1, live.length)];
  const taken = new Set(live.map(({ slotKey }) => slotKey));
  const free = slot !== undefined && !taken.has(slot) ? { slotKey: slot } : {};
  const date = `2026-12-${day}` as const;
  if (kind === "write") return [{ kind: "create", post: newPost({ title: `written ${day}`, ...free }) }];
  if (kind === "copy") {
    return live
      .slice(0, pick % 4)
      .map(({ slotKey: _, ...one }) => ({ kind: "create", post: newPost({ ...one, title: `${one.title} again` }) }));
  }
  if (kind === "restore") {
    const trashed = server.trashed();
    const picked = trashed[pick % Math.max(1, trashed.length)];
    return picked === undefined ? [] : [{ kind: "restore", post: picked }];
  }
  if (post === undefined) return [];
  if (kind === "delete") return [{ kind: "delete", post }];
  if (kind === "move") return [{ kind: "change", post, change: { date, slotKey: free.slotKey ?? null } }];
  if (kind === "edit") return [{ kind: "change", post, change: { text: `words ${day}`, eventId: null } }];
  if (kind === "recategorize") return [{ kind: "change", post, change: { category } }];
  if (kind === "bulk") return live.map((one) => ({ kind: "change", post: one, change: { date, time: "08:00" } }));
  const other = live[(pick + 1) % live.length];
  return other === undefined || other.id === post.id ? [] : swapSlots(post, other);
}

function swapSlots(one: Post, two: Post): readonly Wish[] {
  return [
    { kind: "change", post: one, change: { slotKey: two.slotKey ?? null } },
    { kind: "change", post: two, change: { slotKey: one.slotKey ?? null } },
  ];
}

function newPost(parts: Partial<Post>) {
  const { id: _, version: __, channels, ...draft } = aPost(parts);
  return { ...draft, channels: [...channels] };
}
