import { Socket } from "node:net";

type Done = (error?: Error | null) => void;

/** Sends what is written in one turn of the event loop at once: to send costs more than to ask most questions. */
export class GatheringSocket extends Socket {
  #isGathering = false;

  override write(chunk: string | Uint8Array, done?: Done): boolean;
  override write(chunk: string | Uint8Array, encoding?: BufferEncoding, done?: Done): boolean;
  override write(...given: unknown[]): boolean {
    if (!this.#isGathering) {
      this.#isGathering = true;
      this.cork();
      setImmediate(() => {
        this.#isGathering = false;
        this.uncork();
      });
    }
    return super.write(...(given as Parameters<Socket["write"]>));
  }
}
