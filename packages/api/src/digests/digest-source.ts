import type {
  ChannelPresence,
  Closure,
  Finding,
  HandOver,
  Instant,
  IsoDate,
  Plan,
  Post,
  RoutineVisit,
  WeekSummary,
} from "@porchlight/core";
import type { ConversationLine } from "../contract/conversation-schemas.ts";
import type { Digest } from "../contract/digest-schemas.ts";

/** Days ahead in which a digest looks for what wants something done: findings and silence, and days off. */
export const DIGEST_AHEAD_DAYS = { findings: 7, silence: 7, closures: 14 } as const;
/** Days back in which a post that did not go out is still told of. */
export const MISSED_DAYS = 14;

/** What a digest is composed of: the day as the workspace has it. */
export type DigestSource = {
  readonly workspaceId: string;
  readonly digest: Pick<Digest, "person" | "zone">;
  readonly now: Instant;
  /** The day on the digest's own clock. */
  readonly today: IsoDate;
  /** Undefined before there is a plan; then there is no routine, and nothing is owed. */
  readonly plan: Plan | undefined;
  /** Who waits and is in sight, whose answer is owed first comes first. */
  readonly waiting: readonly ConversationLine[];
  /** Who answers what; none: nothing is handed over. */
  readonly handOvers: readonly HandOver[];
  /** The last whole week of answers; only in the first mail of a week. */
  readonly lastWeek: WeekSummary | undefined;
  /** Posts of the last days and of today, by day and time. */
  readonly posts: readonly Post[];
  /** Today's, on the clock of `zone`. */
  readonly visits: readonly RoutineVisit[];
  readonly presence: readonly ChannelPresence[];
  readonly findings: readonly Finding[];
  readonly closures: readonly Closure[];
  /** Nothing is to go out until somebody says otherwise. */
  readonly isPaused: boolean;
  /** Where people find the app, without a slash at its end. */
  readonly links: string;
};

/** What a mail says before it is text or a page. */
export type DigestContent = {
  /** One sentence that one can stop at, without its point. */
  readonly subject: string;
  readonly lead: string;
  readonly sections: readonly DigestSection[];
  /** Nothing wants anything done but the routine. */
  readonly isEmpty: boolean;
};

export type DigestSection = { readonly title: string; readonly lines: readonly DigestLine[]; readonly more?: string };
export type DigestLine = { readonly text: string; readonly link?: string };
