import type { Request } from "express";
import { databaseTroubleOf } from "../db/database-trouble.ts";
import { UnknownWorkspace } from "../db/in-workspace.ts";
import { ProblemError } from "../http/problem-error.ts";
import type { Delivered, Outcome } from "./take-in-deliveries.ts";

/** So many share a transaction; of more at once, the rest waits for the next. */
const GATHERED_MOST = 100;
/** So many wait: of one workspace a second's worth or so. More would only fill the memory until their senders give up. */
const WAITING_MOST = { ofOne: 1_000, ofAll: 5_000 };
const PAUSE_SECONDS = 5;

type Waiting = {
  readonly request: Request;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Takes in deliveries, in the order in which they come: while one transaction of a workspace is under way, those that come
 * gather for the next. Each is answered once its own transaction has ended.
 *
 * @returns what takes in one; it throws a ProblemError where that one is refused, or too many wait before it.
 */
export function gatherDeliveries(
  takeIn: (delivered: Delivered) => Promise<readonly Outcome[]>,
  most: Readonly<typeof WAITING_MOST> = WAITING_MOST,
): (workspaceId: string, request: Request) => Promise<void> {
  const lines = new Map<string, Waiting[]>();
  let waitingCount = 0;

  async function workOff(workspaceId: string, line: Waiting[]): Promise<void> {
    while (line.length > 0) {
      const gathered = line.splice(0, GATHERED_MOST);
      waitingCount -= gathered.length;
      await answer(workspaceId, gathered);
    }
    lines.delete(workspaceId);
  }

  async function answer(workspaceId: string, gathered: readonly Waiting[]): Promise<void> {
    let outcomes: readonly Outcome[];
    try {
      const requests = gathered.map(({ request }) => request);
      outcomes = await takeIn({ workspaceId, requests });
    } catch (error) {
      // What goes wrong with one of them alone does not concern the others.
      const concernsAll = error instanceof UnknownWorkspace || databaseTroubleOf(error) !== undefined;
      if (gathered.length > 1 && !concernsAll) for (const one of gathered) await answer(workspaceId, [one]);
      else for (const { reject } of gathered) reject(error);
      return;
    }
    for (const [index, { resolve, reject }] of gathered.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) reject(new Error("a delivery was given no answer"));
      else if (outcome.refusal === undefined) resolve();
      else reject(outcome.refusal);
    }
  }

  return (workspaceId, request) =>
    new Promise((resolve, reject) => {
      const line = lines.get(workspaceId) ?? [];
      if (line.length >= most.ofOne || waitingCount >= most.ofAll) {
        reject(tooMany());
        return;
      }
      line.push({ request, resolve, reject });
      waitingCount += 1;
      if (lines.has(workspaceId)) return;
      lines.set(workspaceId, line);
      void workOff(workspaceId, line);
    });
}

function tooMany(): ProblemError {
  return new ProblemError("too-many-deliveries", { headers: { "Retry-After": String(PAUSE_SECONDS) } });
}
