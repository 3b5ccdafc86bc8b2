import type { Channel, Goal } from "../facts/vocabulary.ts";
import type { DateRange, IsoDate, Weekday } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** Recurring hours. Several intervals may cover one day; a `to` before its `from` runs past midnight. */
export type WeeklyHours = readonly {
  /** The days on which the interval begins. */
  readonly days: readonly Weekday[];
  /** When it begins. */
  readonly from: LocalTime;
  /** When it ends, on the next day where it is before `from`. */
  readonly to: LocalTime;
}[];

/** Days off, both ends included. They have no slots, but for the promotion of an event that lies in them. */
export type Closure = {
  /** The first closed day. */
  readonly from: IsoDate;
  /** The last closed day. */
  readonly to: IsoDate;
  /** What the days are called, such as `Christmas`. */
  readonly label: string;
};

/** A group of customers. Shares are normalised; the zone decides when they are awake. */
export type Audience = {
  /** Who they are, such as `The neighbourhood`. */
  readonly label: string;
  /** The clock they live by. */
  readonly zone: TimeZoneId;
  /** How many of all customers, 0 or more in any unit; at least one is above 0. */
  readonly share: number;
};

/** A goal and how much it matters beside the others. */
export type GoalAnswer = {
  /** The goal; named twice, its weights add up. */
  readonly goal: Goal;
  /** 0 or more in any unit, normalised; at least one is above 0. */
  readonly weight: number;
};

/** `active`: posts still come. `idle`: there, quiet for a while. `abandoned`: left behind. `none`: no account yet. */
export type ChannelState = "active" | "idle" | "abandoned" | "none";
/** `must`: open it if at all possible. `may`: if it is worth the minutes. `no`: do not. */
export type Wish = "must" | "may" | "no";

/** What the owner says of one channel: how it stands today and what is wished of it. */
export type ChannelAnswer = {
  /** Each channel at most once. */
  readonly channel: Channel;
  /** How it stands today. */
  readonly state: ChannelState;
  /** Default `may`. */
  readonly wish?: Wish;
  /** The day of the last post, where it is known. */
  readonly lastPostOn?: IsoDate;
  /** The day of the last answer to a customer, where it is known. */
  readonly lastReplyOn?: IsoDate;
  /** People who follow it, 0 or more; of a newsletter its subscribers. */
  readonly followers?: number;
  /** Comments, reviews and messages that come in, 0 or more. Default: a guess by `state`. */
  readonly messagesPerWeek?: number;
  /** Messages that wait for an answer, 0 or more. Default 0. */
  readonly unanswered?: number;
  /** The day on which those were counted: what came later is not among them. Default: the day on which the plan is made. */
  readonly unansweredOn?: IsoDate;
};

/** `owner`: answers what others pass on. `manager`: answers for the business. `contributor`: helps with posts. */
export type Role = "owner" | "manager" | "contributor";

/** Somebody who does the work. */
export type Person = {
  /** Not blank, and nobody else's. */
  readonly name: string;
  /** What is theirs to do. */
  readonly role: Role;
  /** Hours a week for all of this, 0 to 168; the plan uses at most what fits into `hours`. */
  readonly hoursPerWeek: number;
  /** Default: the business's working hours. */
  readonly hours?: WeeklyHours;
  /** Default: the business's zone. */
  readonly zone?: TimeZoneId;
  /** Has learnt how to answer for the business. Default false. */
  readonly trained?: boolean;
  /** Days, on their own clock, on which nothing of this is theirs to do. What a week takes is planned without them. */
  readonly away?: readonly DateRange[];
};

/** A date worth building up to. */
export type BigDate = {
  /** What it is called; a slot given to it names it by this. */
  readonly label: string;
  /** Its first day. */
  readonly from: IsoDate;
  /** Its last day; default the first. */
  readonly to?: IsoDate;
  /** True gives it slots of promotion in the three weeks before. */
  readonly promote: boolean;
};

/** Bounds that the owner sets. */
export type Limits = {
  /** Largest share of promotion the owner accepts, 0 to 1. */
  readonly promoShareMax?: number;
  /** Money for all channels, 0 or more, in `currency`. It decides nothing: the plan says how it compares. */
  readonly moneyPerMonth?: number;
  /** ISO 4217 code. */
  readonly currency?: string;
};

/** What an owner tells the wizard. */
export type Answers = {
  /** Who the business is. */
  readonly business: {
    /** What it is called; not blank. */
    readonly name: string;
    /** What it does, in the owner's words; nothing is decided by it. */
    readonly does: string;
    /** The clock it lives by: plan, slots and promise are in this zone. */
    readonly zone: TimeZoneId;
  };
  /** When the business is open; at least one interval. */
  readonly workingHours: WeeklyHours;
  /** Days off. */
  readonly closures?: readonly Closure[];
  /** Where the customers are; at least one group. */
  readonly audience: readonly Audience[];
  /** What all this is for; at least one that weighs something. */
  readonly goals: readonly GoalAnswer[];
  /** Channels that are there or wished for; one that is not named gets no decision. */
  readonly channels: readonly ChannelAnswer[];
  /** Who does the work; at least one. */
  readonly people: readonly Person[];
  /** Dates worth building up to. */
  readonly events?: readonly BigDate[];
  /** Bounds that the owner sets. */
  readonly limits?: Limits;
};
