import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";
import type { Channel, ConversationKind, Goal } from "./vocabulary.ts";

/** What a kind of message asks for. */
export type ConversationKindFacts = {
  /** Whether somebody waits for an answer. */
  readonly needsAnswer: Fact<boolean>;
  /** The goal that it is about: where the plan keeps more for that goal than it promises to all, it is held to that. */
  readonly goal?: Fact<Goal>;
};

export const CONVERSATION_KIND_FACTS: Readonly<Record<ConversationKind, ConversationKindFacts>> = {
  question: {
    needsAnswer: judged(true, "who asks, waits"),
    goal: judged("service", "questions are what service is made of"),
  },
  complaint: {
    needsAnswer: judged(true, "left alone it is told to others"),
    goal: judged("reputation", "others read how it is answered"),
  },
  lead: {
    needsAnswer: sourced(true, "E072"),
    goal: judged("leads", "somebody who wants to buy"),
  },
  review: {
    needsAnswer: sourced(true, "E079"),
    goal: judged("reputation", "others read how it is answered"),
  },
  comment: { needsAnswer: judged(false, "talk is welcome to go on, but nobody waits") },
  praise: { needsAnswer: judged(false, "thanks are kind, but nobody waits") },
  spam: { needsAnswer: judged(false, "an answer invites more of it") },
};

/** Hours after which a network may no longer let one answer a private message. */
export const PRIVATE_MESSAGE_HOURS: Readonly<Partial<Record<Channel, Fact<number>>>> = {
  "facebook-page": sourced(24, "E077"),
  instagram: sourced(24, "E077"),
  "instagram-stories": sourced(24, "E077"),
};

/** Share of the people who write to any business that get an answer, 0 to 1. */
export const ANSWERED_ELSEWHERE: Fact<number> = sourced(0.11, "E061");
