import type { Post } from "@porchlight/core";
import { createListeners } from "../../../../shared/stores/create-listeners.ts";
import type { WorkerFailure, WorkerPort } from "../../../../shared/workers/connect-worker.ts";
import type { Destination, WhatIf, WhatIfSource } from "./what-if.ts";

/** A move to weigh; `asNew` weighs a post as if it did not stand on the calendar yet. */
export type WeighRequest = { readonly post: Post; readonly to: Destination; readonly asNew?: boolean };

export type ScalesMessage =
  | { readonly kind: "source"; readonly source: WhatIfSource }
  | { readonly kind: "weigh"; readonly request: WeighRequest };

/** What comes back for a request, one at a time: `null` where there is no move at all. */
export type ScalesReply = { readonly whatIf: WhatIf | null } | WorkerFailure;

export type Scales = {
  readonly subscribe: (listener: () => void) => () => void;
  /** Another number whenever something else is known. */
  readonly revision: () => number;
  /** What is known of a move: undefined until it is weighed, `null` where there is no move at all. */
  readonly find: (request: WeighRequest) => WhatIf | null | undefined;
  /** Asks for what is not known yet. What is urgent goes before all that waits, the newest first. */
  readonly ask: (requests: readonly WeighRequest[], options: { readonly isUrgent: boolean }) => void;
  /** Drops what waits and is not urgent. */
  readonly forgetWaiting: () => void;
  /** The calendar as it is now; what was known of the one before is forgotten. */
  readonly setSource: (source: WhatIfSource) => void;
  readonly stop: () => void;
};

type Waiting = { readonly key: string; readonly request: WeighRequest; readonly isUrgent: boolean };

/** Weighs moves elsewhere, so that no hand has to wait for it, and remembers each until the calendar changes. */
export function createScales(openPort: (onReply: (reply: ScalesReply) => void) => WorkerPort<ScalesMessage>): Scales {
  let port: WorkerPort<ScalesMessage> | undefined;
  let source: WhatIfSource | undefined;
  let isSourceSent = false;
  let inHand: Waiting | undefined;
  /** The calendar changed while it was weighed. */
  let isInHandStale = false;
  let waiting: readonly Waiting[] = [];
  let known = new Map<string, WhatIf | null>();
  let revision = 0;
  const { subscribe, tell } = createListeners();

  function sendNext(): void {
    if (inHand !== undefined || source === undefined) return;
    const [next, ...rest] = waiting;
    if (next === undefined) return;
    waiting = rest;
    inHand = next;
    isInHandStale = false;
    port ??= openPort(settle);
    if (!isSourceSent) port.post({ kind: "source", source });
    isSourceSent = true;
    port.post({ kind: "weigh", request: next.request });
  }

  function settle(reply: ScalesReply): void {
    const answered = inHand;
    inHand = undefined;
    if (answered !== undefined && isInHandStale) waiting = [answered, ...waiting];
    else if (answered !== undefined) known.set(answered.key, "whatIf" in reply ? reply.whatIf : null);
    sendNext();
    tellAnew();
  }

  function tellAnew(): void {
    revision += 1;
    tell();
  }

  return {
    subscribe,
    revision: () => revision,
    find: (request) => known.get(keyOf(request)),
    ask: (requests, { isUrgent }) => {
      const wanted = requests
        .map((request) => ({ key: keyOf(request), request, isUrgent }))
        .filter(({ key }) => !known.has(key) && (inHand?.key !== key || isInHandStale));
      waiting = isUrgent ? [...wanted, ...without(waiting, wanted)] : [...waiting, ...without(wanted, waiting)];
      sendNext();
    },
    forgetWaiting: () => {
      waiting = waiting.filter(({ isUrgent }) => isUrgent);
    },
    setSource: (next) => {
      if (next === source) return;
      source = next;
      isSourceSent = false;
      isInHandStale = inHand !== undefined;
      known = new Map();
      sendNext();
      tellAnew();
    },
    stop: () => {
      port?.close();
      port = undefined;
      isSourceSent = false;
      inHand = undefined;
      waiting = [];
    },
  };
}

function without(some: readonly Waiting[], others: readonly Waiting[]): readonly Waiting[] {
  const keys = new Set(others.map(({ key }) => key));
  return some.filter(({ key }) => !keys.has(key));
}

/** All of a post that its weight depends on; its words are no part of it. */
export function keyOf({ post, to, asNew = false }: WeighRequest): string {
  const { id, status, category, channels, date, time, zone, slotKey, eventId } = post;
  return JSON.stringify([id, status, category, channels, date, time, zone, slotKey, eventId, to.date, to.time, asNew]);
}
