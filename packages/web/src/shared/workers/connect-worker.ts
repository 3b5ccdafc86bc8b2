/** The way to a worker: takes messages until it is closed. */
export type WorkerPort<Message> = {
  readonly post: (message: Message) => void;
  readonly close: () => void;
};

/** The worker's own, and no fault of what was asked. */
export type WorkerFailure = { readonly failure: string };

/** Listens to a worker; that it did not load, or could not be spoken to, is a reply too. */
export function connectWorker<Message, Reply extends object>(
  worker: Worker,
  onReply: (reply: Reply | WorkerFailure) => void,
): WorkerPort<Message> {
  worker.addEventListener("message", ({ data }: MessageEvent<Reply | WorkerFailure>) => {
    if ("failure" in data) reportError(new Error(String(data.failure)));
    onReply(data);
  });
  worker.addEventListener("error", ({ message }) => onReply({ failure: message ?? "the worker did not load" }));
  worker.addEventListener("messageerror", () => onReply({ failure: "what was asked could not be sent" }));
  return { post: (message) => worker.postMessage(message), close: () => worker.terminate() };
}
