import type { Changed, LiveEventData, LiveEventName, Viewer } from "@porchlight/api/contract";
import { createListeners } from "../stores/create-listeners.ts";
import { browserOf } from "./page-id.ts";
import { type OldReadsInput, watchOldReads } from "./watch-old-reads.ts";

/** What of an EventSource is used. */
export type Source = Pick<EventSource, "close" | "onerror"> & {
  addEventListener(name: string, hear: (event: MessageEvent<string>) => void): void;
};

export type LiveState = {
  /** `away`: there has been no connection for some seconds. */
  readonly status: "opening" | "live" | "away";
  /** Everybody else who has the workspace open. */
  readonly viewers: readonly Viewer[];
};

export type LiveStore = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => LiveState;
  /** Who changed a thing last while this page listened: a name, `""` for somebody without one; undefined for nobody. */
  readonly whoChanged: (id: string) => string | undefined;
  readonly start: () => void;
  readonly stop: () => void;
};

type LiveInput = OldReadsInput & {
  readonly page: string | undefined;
  /** Opens the stream, from the last number that was seen on. */
  readonly open: (after: number | undefined) => Source;
  /** Somebody else changed something. */
  readonly onChanged: (changed: Changed) => void;
  /** Something may have been missed. */
  readonly onCatchUp: () => void;
  /** The server knows fewer changes than this page has seen: its data was put back to an older state. */
  readonly onStartOver: () => void;
  /** The stream is open, for the first time or again. */
  readonly onOpen: () => void;
};

/** The server's beat comes every 15 seconds; after two that did not come the connection is taken for lost. */
export const SILENT_MS = 40_000;
/** A server that restarts is back sooner; nobody has to hear of that. */
export const AWAY_AFTER_MS = 4_000;
const RETRY_MS = 1_000;
const RETRY_MS_MAX = 15_000;

/** Listens to what others do in a workspace. Comes back by itself, and then misses nothing. */
export function createLiveStore(input: LiveInput): LiveStore {
  const { page, open, onChanged, onCatchUp, onStartOver, onOpen } = input;
  const { subscribe, tell } = createListeners();
  const reads = watchOldReads(input);
  // Another window of this browser is nobody else.
  const isOwn = (other: string) => page !== undefined && browserOf(other) === browserOf(page);
  const changers = new Map<string, string>();
  let state: LiveState = { status: "opening", viewers: [] };
  /** All that are open, one's own too: what was changed in one of those has its name as well. */
  let windows: readonly Viewer[] = [];
  let source: Source | undefined;
  let number: number | undefined;
  let failures = 0;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let goingAway: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function set(parts: Partial<LiveState>): void {
    state = { ...state, ...parts };
    tell();
  }

  function start(): void {
    if (source !== undefined) return;
    reads.start();
    clearTimeout(retrying);
    const opened = open(number);
    source = opened;
    const on = <Name extends LiveEventName>(name: Name, hear: (data: LiveEventData<Name>) => void): void =>
      opened.addEventListener(name, ({ data }) => {
        if (source !== opened) return;
        watchSilence();
        hear(JSON.parse(data) as LiveEventData<Name>);
      });
    on("beat", () => undefined);
    on("hello", (data) => greet(data.number, false));
    on("catch-up", (data) => greet(data.number, true));
    on("changed", hearChanged);
    on("viewers", (data) => {
      windows = data.viewers;
      set({ viewers: windows.filter((viewer) => !isOwn(viewer.page)) });
    });
    opened.onerror = () => source === opened && lose();
    watchSilence();
  }

  function greet(seen: number | undefined, hasMissed: boolean): void {
    const hasReadOlder = reads.hearFrom(seen);
    const isOlder = seen !== undefined && number !== undefined && seen < number;
    number = seen ?? number;
    failures = 0;
    clearTimeout(goingAway);
    goingAway = undefined;
    if (state.status !== "live") set({ status: "live" });
    onOpen();
    if (isOlder) onStartOver();
    else if (hasMissed || hasReadOlder) onCatchUp();
  }

  function hearChanged(changed: Changed): void {
    if (number !== undefined && changed.number <= number) return;
    const isNext = number === undefined || changed.number === number + 1;
    number = changed.number;
    if (!isNext) onCatchUp();
    if (changed.page === page && page !== undefined) return;
    const name = windows.find((viewer) => viewer.page === changed.page)?.name ?? "";
    for (const { ids = [] } of changed.changes) for (const id of ids) changers.set(id, name);
    if (isNext) onChanged(changed);
  }

  function watchSilence(): void {
    clearTimeout(silence);
    silence = setTimeout(lose, SILENT_MS);
  }

  function lose(): void {
    drop();
    goingAway ??= setTimeout(() => set({ status: "away", viewers: [] }), AWAY_AFTER_MS);
    retrying = setTimeout(start, Math.min(RETRY_MS * 2 ** failures, RETRY_MS_MAX));
    failures += 1;
  }

  function drop(): void {
    clearTimeout(silence);
    source?.close();
    source = undefined;
  }

  return {
    subscribe,
    state: () => state,
    whoChanged: (id) => changers.get(id),
    start,
    stop: () => {
      drop();
      reads.stop();
      clearTimeout(retrying);
      clearTimeout(goingAway);
      goingAway = undefined;
    },
  };
}
