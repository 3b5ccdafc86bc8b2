import type { Answers, IsoDate, Plan, PreviousCadence } from "@porchlight/core";
import { createListeners } from "../stores/create-listeners.ts";
import type { WorkerFailure, WorkerPort } from "../workers/connect-worker.ts";

export type PlanRequest = {
  readonly answers: Answers;
  readonly startsOn: IsoDate;
  /** The plan that is kept now: a new one leaves its days and hours where they are if it can. */
  readonly previous?: PreviousCadence;
};

/** What comes back for a request; one at a time is taken. */
export type PlanReply = { readonly plan: Plan } | WorkerFailure;

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
export function createPlanner(openPort: (onReply: (reply: PlanReply) => void) => WorkerPort<PlanRequest>): Planner {
  let port: WorkerPort<PlanRequest> | undefined;
  let inHand: PlanRequest | undefined;
  let next: PlanRequest | undefined;
  let planned: Planned | undefined;
  const { subscribe, tell } = createListeners();

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
    tell();
  }

  return {
    subscribe,
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
