import type { Answers, IsoDate, Plan, PreviousCadence } from "@porchlight/core";

export type PlanRequest = {
  readonly answers: Answers;
  readonly startsOn: IsoDate;
  /** The plan that is kept now: a new one leaves its days and hours where they are if it can. */
  readonly previous?: PreviousCadence;
};

/** What comes back for a request; a failure is the planner's own, and no fault of the answers. */
export type PlanReply = { readonly plan: Plan } | { readonly failure: string };

/** The way to where plans are made: takes one request at a time and answers each. */
export type PlannerPort = {
  readonly post: (request: PlanRequest) => void;
  readonly close: () => void;
};

/** The newest plan that is ready, and the request that it answers. */
export type Planned = { readonly request: PlanRequest; readonly reply: PlanReply };

export type Planner = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly planned: () => Planned | undefined;
  /** Asks for a plan. While one is being made only the newest of further requests is kept. */
  readonly ask: (request: PlanRequest) => void;
  readonly stop: () => void;
};

/** Makes plans elsewhere, so that nobody who types has to wait for one. */
export function createPlanner(openPort: (onReply: (reply: PlanReply) => void) => PlannerPort): Planner {
  let port: PlannerPort | undefined;
  let inHand: PlanRequest | undefined;
  let next: PlanRequest | undefined;
  let planned: Planned | undefined;
  const listeners = new Set<() => void>();

  function send(request: PlanRequest): void {
    port ??= openPort(settle);
    inHand = request;
    port.post(request);
  }

  function settle(reply: PlanReply): void {
    if (inHand !== undefined) planned = { request: inHand, reply };
    inHand = undefined;
    const waiting = next;
    next = undefined;
    if (waiting !== undefined) send(waiting);
    for (const listener of listeners) listener();
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    planned: () => planned,
    ask: (request) => {
      if (inHand === undefined) send(request);
      else next = request;
    },
    stop: () => {
      port?.close();
      port = undefined;
      inHand = undefined;
      next = undefined;
    },
  };
}
