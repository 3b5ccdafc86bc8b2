import type { PlannerPort, PlanReply } from "./planner.ts";

/** Opens the worker that makes plans. */
export function openPlanWorker(onReply: (reply: PlanReply) => void): PlannerPort {
  const worker = new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<PlanReply>) => {
    if ("failure" in data) reportError(new Error(data.failure));
    onReply(data);
  });
  worker.addEventListener("error", ({ message }) => onReply({ failure: message ?? "the worker did not load" }));
  worker.addEventListener("messageerror", () => onReply({ failure: "the plan could not be sent" }));
  return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
}
