import type { Channel, ConversationKind } from "../facts/vocabulary.ts";
import type { Instant } from "../time/zoned.ts";

/** Who wrote a message: somebody outside, or one of the business's people. */
export type MessageSide = "customer" | "business";

/** One thing that was said. */
export type Message = {
  /** Given by whoever stores it. */
  readonly id: string;
  /** Who wrote it. */
  readonly by: MessageSide;
  /** What it says. */
  readonly text: string;
  /** When it was written. */
  readonly at: Instant;
  /** Who of the business wrote it, by a name of the answers. */
  readonly person?: string;
};

/** Why nobody waits any longer, though nobody answered here. */
export const SETTLED_HOWS = ["answered-elsewhere", "no-answer-needed"] as const;
/** One of `SETTLED_HOWS`. */
export type SettledHow = (typeof SETTLED_HOWS)[number];

/** What a customer said and whether it is answered. */
export type Conversation = {
  /** Given by whoever stores it; core only compares it. */
  readonly id: string;
  /** Counts changes from 1; a change names the version it was made on. */
  readonly version: number;
  /** Where it was said. */
  readonly channel: Channel;
  /** Whether only the two can read it. */
  readonly isPrivate: boolean;
  /** What it is. */
  readonly kind: ConversationKind;
  /** Who said it, as the channel shows the name. */
  readonly customer: string;
  /** In the order in which they were written; at least one. */
  readonly messages: readonly Message[];
  /** Who answers it, by a name of the answers. */
  readonly assignee?: string;
  /** Only the owner can say what to answer. */
  readonly needsOwner: boolean;
  /** For the people who answer; nobody else reads it. */
  readonly notes?: string;
  /** Out of sight until then; never past its due. */
  readonly snoozedUntil?: Instant;
  /** Somebody said that nobody waits any longer; what the customer writes after it waits again. */
  readonly settled?: {
    /** When that was said. */
    readonly at: Instant;
    /** Why. */
    readonly how: SettledHow;
  };
};
