import type { Channel, ConversationKind } from "../facts/vocabulary.ts";
import type { DateRange } from "../time/iso-date.ts";
import type { Conversation, Message } from "./conversation.ts";
import type { SharedWords } from "./list-shared-words.ts";
import type { TalkInTime } from "./list-turns.ts";

/** What of a conversation a week is summarized from. */
export type WeekTalk = Omit<TalkInTime, "messages"> &
  Pick<Conversation, "id" | "customer" | "needsOwner" | "assignee"> & {
    /** In the order in which they were written. */
    readonly messages: readonly Pick<Message, "by" | "at" | "text" | "person">[];
  };

/** How it ended for those who began to wait: `came` is the sum of the other counts. */
export type WeekFigures = {
  /** Times that somebody began to wait. */
  readonly came: number;
  /** Answered before more was gone than was promised. */
  readonly inTime: number;
  /** Answered after that. */
  readonly late: number;
  /** Not answered, though the answer is owed by now. */
  readonly missed: number;
  /** Not answered, and not owed yet. */
  readonly waiting: number;
  /** Wall-clock minutes within which half of those were answered whom an answer is owed; null where that many were not. */
  readonly medianMinutes: number | null;
};

/** A week of answers, for the owner. */
export type WeekSummary = {
  /** Monday to Sunday, of the business's zone: the days on which the waiting began. */
  readonly range: DateRange;
  /** All together. */
  readonly all: WeekFigures;
  /** The same of the week before. */
  readonly before: WeekFigures;
  /** Of each who answered or was to answer, in the order of the answers. */
  readonly byPerson: readonly (WeekFigures & {
    /** Absent for what somebody answered of whom no name is known. */
    readonly person?: string;
  })[];
  /** Of each channel on which somebody began to wait, in the order of `CHANNELS`. */
  readonly byChannel: readonly (WeekFigures & {
    /** Where. */
    readonly channel: Channel;
  })[];
  /** What customers wrote, by what it is, the most frequent first; those whom no answer is owed are among them. */
  readonly kinds: readonly {
    /** What it is. */
    readonly kind: ConversationKind;
    /** Conversations in which a customer wrote in this week. */
    readonly count: number;
    /** The same of the week before. */
    readonly countBefore: number;
    /** Which those of this week are. */
    readonly conversationIds: readonly string[];
  }[];
  /** Conversations of this week in which something was asked: those that `words` are of. */
  readonly askedCount: number;
  /** The words that most of them share, the most frequent first; none where too few were asked to tell. */
  readonly words: readonly SharedWords[];
};
