import type { Connection } from "../db/connection.ts";
import { type Feed, openFeed } from "./feed.ts";
import { createStreams, type Streams } from "./streams.ts";

/** How a page may lie without a word before it takes its connection for lost: twice that, and a little. */
const BEAT_MILLISECONDS = 15_000;

/** Everything that keeps open pages up to date. */
export type Live = {
  readonly feed: Feed;
  readonly streams: Streams;
  /** Ends every stream, so that stopping does not wait for pages that stay. */
  readonly close: () => void;
};

/** Begins to hear what the processes of this database tell each other. */
export async function openLive({ listen }: Pick<Connection, "listen">): Promise<Live> {
  const feed = await openFeed({ listen, clock: () => performance.now() });
  const streams = createStreams();
  const timer = setInterval(() => {
    streams.beat();
    feed.forgetLate();
  }, BEAT_MILLISECONDS);
  timer.unref();
  return {
    feed,
    streams,
    close: () => {
      clearInterval(timer);
      streams.close();
    },
  };
}
