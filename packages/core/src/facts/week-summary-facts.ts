import { type Fact, judged } from "./fact.ts";
import type { ConversationKind } from "./vocabulary.ts";

/** Kinds of messages that ask for something to be told. */
export const ASKING_KINDS: Fact<readonly ConversationKind[]> = judged(
  ["question", "lead"],
  "they want to know something; the others have something to say",
);

/** A word is shared from so many customers on: two who use one word may do so by chance. */
export const SHARED_BY_LEAST: Fact<number> = judged(3, "two may use a word by chance");

/** Of more lines nobody reads the last. */
export const SHARED_WORDS_MOST: Fact<number> = judged(8, "what comes after is asked too seldom to act on");

/**
 * A word that stands in so large a share of the conversations of every kind is one that people use whatever they speak of,
 * 0 to 1.
 */
export const COMMON_WORD_SHARE: Fact<number> = judged(0.2, "whoever praises says it as well as whoever asks");

/** Of fewer conversations of a kind it is not known which words are common there. */
export const KIND_KNOWN_FROM: Fact<number> = judged(5, "of fewer, one conversation is more than a fifth");
