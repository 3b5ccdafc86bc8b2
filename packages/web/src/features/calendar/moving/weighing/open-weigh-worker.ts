import type { ScalesPort, ScalesReply } from "./scales.ts";

/** Opens the worker that weighs moves. */
export function openWeighWorker(onReply: (reply: ScalesReply) => void): ScalesPort {
  const worker = new Worker(new URL("./weigh-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<ScalesReply>) => {
    if ("failure" in data) reportError(new Error(data.failure));
    onReply(data);
  });
  worker.addEventListener("error", ({ message }) => onReply({ failure: message ?? "the worker did not load" }));
  worker.addEventListener("messageerror", () => onReply({ failure: "the move could not be sent" }));
  return { post: (message) => worker.postMessage(message), close: () => worker.terminate() };
}
