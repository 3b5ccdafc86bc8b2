import { connectWorker, type WorkerPort } from "../../../../shared/workers/connect-worker.ts";
import type { ScalesMessage, ScalesReply } from "./scales.ts";

/** Opens the worker that weighs moves. */
export function openWeighWorker(onReply: (reply: ScalesReply) => void): WorkerPort<ScalesMessage> {
  return connectWorker(new Worker(new URL("./weigh-worker.ts", import.meta.url), { type: "module" }), onReply);
}
