import type { Response } from "express";
import type { LiveEvent } from "./feed.ts";

/** A connection that an open page listens on. */
export type Stream = {
  readonly send: (event: LiveEvent) => void;
  readonly end: () => void;
};

export type Streams = {
  /** False when there are so many that no more can be opened, or the server is stopping. */
  readonly hasRoomFor: (address: string) => boolean;
  /** Begins the reply; `onEnd` is called once, whoever ends it. */
  readonly open: (response: Response, onEnd: () => void) => Stream;
  readonly beat: () => void;
  /** Ends all, and takes no more. */
  readonly close: () => void;
};

const STREAMS_MAX = 2_000;
/** Of one address, behind which there may be an office. */
const STREAMS_OF_ADDRESS_MAX = 500;
/** What a reader has not taken by then is not waited for: it comes back and catches up. */
const UNREAD_BYTES_MAX = 262_144;
/** A page that lost its connection comes back after so long. */
const RETRY_MILLISECONDS = 2_000;

/** The streams that this process holds open. */
export function createStreams(): Streams {
  const streams = new Set<Stream>();
  const addresses = new Map<string, number>();
  let isClosed = false;

  function open(response: Response, onEnd: () => void): Stream {
    const address = addressOf(response);
    addresses.set(address, (addresses.get(address) ?? 0) + 1);
    response.status(200).set({
      "Content-Type": "text/event-stream; charset=utf-8",
      // A proxy between that gathers or packs what goes through would hold it back.
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    });
    response.flushHeaders();
    response.socket?.setNoDelay(true);
    response.write(`retry: ${RETRY_MILLISECONDS}\n\n`);
    const stream: Stream = {
      send: (event) => {
        response.write(textOf(event));
        if (response.writableLength > UNREAD_BYTES_MAX) response.destroy();
      },
      end: () => response.end(),
    };
    streams.add(stream);
    response.once("close", () => {
      streams.delete(stream);
      const left = (addresses.get(address) ?? 1) - 1;
      if (left === 0) addresses.delete(address);
      else addresses.set(address, left);
      onEnd();
    });
    return stream;
  }

  return {
    open,
    hasRoomFor: (address) =>
      !isClosed && streams.size < STREAMS_MAX && (addresses.get(address) ?? 0) < STREAMS_OF_ADDRESS_MAX,
    beat: () => {
      for (const stream of streams) stream.send({ name: "beat", data: {} });
    },
    close: () => {
      isClosed = true;
      for (const stream of streams) stream.end();
    },
  };
}

function addressOf({ req }: Response): string {
  return req.socket.remoteAddress ?? "";
}

/** The number of a change is the id to which a reader comes back. */
function textOf({ name, data }: LiveEvent): string {
  const number = "number" in data ? data.number : undefined;
  return `event: ${name}\n${number === undefined ? "" : `id: ${number}\n`}data: ${JSON.stringify(data)}\n\n`;
}
