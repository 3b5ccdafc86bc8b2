import { makePlanner } from "@porchlight/core";
import type { PlanReply, PlanRequest } from "./planner.ts";

// The entry of a worker: it makes plans off the page's own thread, the ones that the server makes of the same answers.
const makePlan = makePlanner();

addEventListener("message", ({ data }: MessageEvent<PlanRequest>) => {
  postMessage(replyTo(data));
});

function replyTo({ answers, ...options }: PlanRequest): PlanReply {
  try {
    return { plan: makePlan(answers, options) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
