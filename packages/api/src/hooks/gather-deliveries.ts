import type { Request } from "express";
import { databaseTroubleOf } from "../db/database-trouble.ts";
import { UnknownWorkspace } from "../db/in-workspace.ts";
import { type HookContext, type Outcome, takeInDeliveries } from "./take-in-deliveries.ts";

/** So many share a transaction; of more at once, the rest waits for the next. */
const GATHERED_MOST = 100;

type Waiting = {
  readonly request: Request;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Takes in deliveries, in the order in which they come: while one transaction of a workspace is under way, those that come
 * gather for the next. Each is answered once its own transaction has ended.
 */
export function gatherDeliveries(context: HookContext): (workspaceId: string, request: Request) => Promise<void> {
  const lines = new Map<string, Waiting[]>();

  async function workOff(workspaceId: string, line: Waiting[]): Promise<void> {
    while (line.length > 0) await answer(workspaceId, line.splice(0, GATHERED_MOST));
    lines.delete(workspaceId);
  }

  async function answer(workspaceId: string, gathered: readonly Waiting[]): Promise<void> {
    let outcomes: readonly Outcome[];
    try {
      const requests = gathered.map(({ request }) => request);
      outcomes = await takeInDeliveries(context, { workspaceId, requests });
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
      const waiting = { request, resolve, reject };
      const line = lines.get(workspaceId);
      if (line !== undefined) {
        line.push(waiting);
        return;
      }
      const begun = [waiting];
      lines.set(workspaceId, begun);
      void workOff(workspaceId, begun);
    });
}
