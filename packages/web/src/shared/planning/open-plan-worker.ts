import { connectWorker, type WorkerPort } from "../workers/connect-worker.ts";
import type { PlanReply, PlanRequest } from "./planner.ts";

/** Opens the worker that makes plans. */
export function openPlanWorker(onReply: (reply: PlanReply) => void): WorkerPort<PlanRequest> {
  return connectWorker(new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module" }), onReply);
}
