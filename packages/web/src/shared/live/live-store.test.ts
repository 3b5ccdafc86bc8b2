import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AWAY_AFTER_MS, createLiveStore, SILENT_MS, type Source } from "./live-store.ts";
import { createReplyNumbers } from "./reply-numbers.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server's side of streams: what was opened with which number, and a way to send. */
function aServer(page = "window-of-ana") {
  const opened: (number | undefined)[] = [];
  const told: unknown[] = [];
  let hears = new Map<string, (event: MessageEvent<string>) => void>();
  let source: Source | undefined;
  const replies = createReplyNumbers();
  const store = createLiveStore({
    page,
    oldestRead: () => replies.oldestOf("studio"),
    onOldRead: replies.subscribe,
    open: (after) => {
      opened.push(after);
      hears = new Map();
      const own = hears;
      source = {
        onerror: null,
        close: () => own.clear(),
        addEventListener: (name, hear) => void own.set(name, hear),
      };
      return source;
    },
    onChanged: (changed) => told.push(changed.changes),
    onCatchUp: () => told.push("catch up"),
    onStartOver: () => told.push("start over"),
    onOpen: () => told.push("open"),
  });
  return {
    store,
    opened,
    told: () => told.splice(0),
    read: (number: number | undefined) => replies.note("studio", number),
    send: (name: string, data: unknown) => hears.get(name)?.({ data: JSON.stringify(data) } as MessageEvent<string>),
    fail: () => source?.onerror?.call(source as EventSource, new Event("error")),
  };
}

const changed = (number: number, page = "window-of-ben") => ({
  number,
  page,
  changes: [{ kind: "posts", ids: [`post-${number}`] }],
});

test("a page that opens asks for what changes from then on, and for nothing twice that it has read as it is", () => {
  const server = aServer();
  server.read(7);
  server.store.start();
  server.send("hello", { number: 7 });
  expect(server.told()).toEqual(["open"]);
  server.send("changed", changed(8));
  server.send("changed", changed(9));
  expect(server.told()).toEqual([changed(8).changes, changed(9).changes]);
});

test.each([6, undefined])(
  "what it read before it listened is asked for once more where it may be old: %s",
  (number) => {
    const server = aServer();
    server.read(8);
    server.read(number);
    server.store.start();
    server.send("hello", { number: 7 });
    expect(server.told()).toEqual(["open", "catch up"]);
  },
);

test("a reply that comes after it listens and is older than what it hears is asked for once more", () => {
  const server = aServer();
  server.store.start();
  server.send("hello", { number: 7 });
  server.read(7);
  server.send("changed", changed(8));
  server.read(7);
  expect(server.told()).toEqual(["open", changed(8).changes]);
  server.read(6);
  expect(server.told()).toEqual(["catch up"]);
  server.store.stop();
  server.read(5);
  expect(server.told()).toEqual([]);
});

test("its own changes come back to it and are passed over", () => {
  const server = aServer();
  server.store.start();
  server.send("hello", { number: 7 });
  server.told();
  server.send("changed", changed(8, "window-of-ana"));
  server.send("changed", changed(9));
  expect(server.told()).toEqual([changed(9).changes]);
});

test("a number that was heard is passed over, and one that does not follow the last makes it catch up", () => {
  const server = aServer();
  server.store.start();
  server.send("hello", { number: 7 });
  server.told();
  server.send("changed", changed(7));
  expect(server.told()).toEqual([]);
  server.send("changed", changed(10));
  expect(server.told()).toEqual(["catch up"]);
});

test("after a loss it comes back from where it was; only what it missed is asked for", () => {
  const server = aServer();
  server.store.start();
  server.send("hello", { number: 7 });
  server.send("changed", changed(8));
  server.told();
  server.fail();
  vi.advanceTimersByTime(1_000);
  expect(server.opened).toEqual([undefined, 8]);
  server.send("hello", { number: 8 });
  expect(server.told()).toEqual(["open"]);
  server.fail();
  vi.advanceTimersByTime(1_000);
  server.send("catch-up", { number: 11 });
  expect(server.told()).toEqual(["open", "catch up"]);
});

test("a server whose data was put back makes it start over", () => {
  const server = aServer();
  server.store.start();
  server.send("hello", { number: 7 });
  server.fail();
  vi.advanceTimersByTime(1_000);
  server.told();
  server.send("catch-up", { number: 3 });
  expect(server.told()).toEqual(["open", "start over"]);
});

test("it says that it is away after some seconds, not at once, and knows of nobody then", () => {
  const server = aServer();
  server.store.start();
  server.send("hello", { number: 7 });
  server.send("viewers", { viewers: [{ page: "window-of-ben", name: "Ben" }] });
  server.fail();
  vi.advanceTimersByTime(AWAY_AFTER_MS - 1);
  expect(server.store.state().status).toBe("live");
  vi.advanceTimersByTime(1);
  expect(server.store.state()).toEqual({ status: "away", viewers: [] });
  vi.advanceTimersByTime(60_000);
  server.send("hello", { number: 7 });
  expect(server.store.state().status).toBe("live");
});

test("silence is a loss: the beat that does not come makes it open anew", () => {
  const server = aServer();
  server.store.start();
  server.send("hello", { number: 7 });
  vi.advanceTimersByTime(SILENT_MS - 1);
  server.send("beat", {});
  vi.advanceTimersByTime(SILENT_MS - 1);
  expect(server.opened).toHaveLength(1);
  vi.advanceTimersByTime(1_001);
  expect(server.opened).toEqual([undefined, 7]);
});

test("the others are those in other windows, and it is remembered who changed what", () => {
  const server = aServer();
  server.store.start();
  server.send("hello", { number: 7 });
  const ben = { page: "window-of-ben", name: "Ben", postId: "post-8" };
  server.send("viewers", { viewers: [{ page: "window-of-ana", name: "Ana" }, ben] });
  expect(server.store.state().viewers).toEqual([ben]);
  server.send("changed", changed(8));
  server.send("changed", changed(9, "window-of-somebody"));
  expect(["post-8", "post-9", "post-1"].map(server.store.whoChanged)).toEqual(["Ben", "", undefined]);
});

test("another window of one's own browser is nobody else, and what is changed there has one's own name", () => {
  const [first, second] = ["browser-of-ana-1-first", "browser-of-ana-1-second"];
  const server = aServer(first);
  server.store.start();
  server.send("hello", { number: 7 });
  server.send("viewers", { viewers: [{ page: second, name: "Ana", postId: "post-8" }] });
  expect(server.store.state().viewers).toEqual([]);
  server.send("changed", changed(8, second));
  expect(server.store.whoChanged("post-8")).toBe("Ana");
});

test("stopped, it opens nothing more", () => {
  const server = aServer();
  server.store.start();
  server.fail();
  server.store.stop();
  vi.advanceTimersByTime(600_000);
  expect(server.opened).toHaveLength(1);
});
