import type { Kysely, LogEvent } from "kysely";
import type { Database } from "./tables.ts";

/** Where the data is. `memory` forgets everything at the end; `image` is a data folder to begin with, as a tar. */
export type DatabaseAddress =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "memory"; readonly image?: Blob }
  | { readonly kind: "server"; readonly url: string };

export type ConnectionEvents = {
  /** A connection that nobody was using, or that was lost while in use; the pool makes a new one by itself. */
  readonly onLostConnection: (error: Error) => void;
  readonly onQuery?: (event: LogEvent) => void;
};

export type NoticeHandlers = {
  readonly onNotice: (text: string) => void;
  /** Notices may have been missed, because the connection was away; it is back. */
  readonly onGap: () => void;
};

export type Connection = {
  readonly db: Kysely<Database>;
  /** Hears what is told on the notice channel until the connection closes; resolves once it listens. Called once. */
  readonly listen: (handlers: NoticeHandlers) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The database could not be opened; the message says what to do. */
export class DatabaseNotOpened extends Error {
  override readonly name = "DatabaseNotOpened";
}

/** What a connection tells the log. */
export function logOf({ onQuery }: ConnectionEvents): { log?: (event: LogEvent) => void } {
  return onQuery === undefined ? {} : { log: onQuery };
}

/** What went wrong, in the words of whatever went wrong. */
export function wordsOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(wordsOf).join("; ");
  return cause instanceof Error ? cause.message : String(cause);
}
