import type { Channel, ConversationKind } from "../facts/vocabulary.ts";

/** What somebody answers in the owner's stead; all else goes to the owner. */
export type HandOver = {
  /** Who hands over, by a name of the answers. */
  readonly from: string;
  /** Who answers, by another name of the answers. */
  readonly to: string;
  /** What kinds of messages; at least one. */
  readonly kinds: readonly ConversationKind[];
  /** On which channels; at least one. */
  readonly channels: readonly Channel[];
  /** For whoever answers, such as the tone, or what never to promise. */
  readonly note?: string;
};
