import type { Instant } from "@porchlight/core";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Database } from "./db/tables.ts";
import type { Mailer } from "./digests/mailer.ts";
import type { Live } from "./live/open-live.ts";

/** What a request is answered with: the world outside, handed in so that tests can hand in another. */
export type Context = {
  readonly db: Kysely<Database>;
  readonly now: () => Instant;
  /** UUIDs of version 7: later ones sort after earlier ones. */
  readonly newId: () => string;
  readonly log: Logger;
  readonly live: Live;
  readonly checkReplies: boolean;
  /** The way out for mails; undefined where none is set up. */
  readonly mailer?: Mailer | undefined;
  /** Where people find the app, without a slash at its end; undefined where nobody has said. */
  readonly publicUrl?: string | undefined;
};
