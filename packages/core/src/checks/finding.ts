import type { Facts } from "../facts/reason.ts";
import type { Category, Channel } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";

/** Every severity, gravest first. */
export const SEVERITIES = ["error", "warning", "hint"] as const;
/** `error`: can't work as it stands. `warning`: would do harm. `hint`: could be better. */
export type Severity = (typeof SEVERITIES)[number];

/** What a check of the calendar says; the words for `code` stand in the message catalogue under `finding`. */
export type Finding = {
  /** Such as `too-salesy`; stable, for programs. */
  readonly code: string;
  /** How grave it is. */
  readonly severity: Severity;
  /** Where to look. */
  readonly where: FindingPlace;
  /** What the words need. */
  readonly facts: Facts;
  /** At most two; empty where none was found that helps without hurting. */
  readonly fixes: readonly Fix[];
};

/** Where to look: always a range of days, and whatever else is known. */
export type FindingPlace = {
  /** The first day concerned. */
  readonly from: IsoDate;
  /** The last day concerned, included. */
  readonly to: IsoDate;
  /** The posts concerned; empty where it is about something that is missing. */
  readonly postIds: readonly string[];
  /** The channel concerned, where it is one. */
  readonly channel?: Channel;
  /** The person concerned, by name. */
  readonly person?: string;
  /** The event concerned, by its label. */
  readonly event?: string;
};

/** A change that would help, as data that can be applied. */
export type Fix =
  | {
      /** Move a post. */
      readonly kind: "move-to";
      /** The post to move. */
      readonly postId: string;
      /** Its new day, in the zone of the post. */
      readonly date: IsoDate;
      /** Its new wall time, in the zone of the post. */
      readonly time: LocalTime;
    }
  | {
      /** Use a post for something else. */
      readonly kind: "change-category";
      /** The post to change. */
      readonly postId: string;
      /** What it should be for. */
      readonly category: Category;
    }
  | {
      /** Take a post off the calendar. */
      readonly kind: "unschedule";
      /** The post to take off. */
      readonly postId: string;
    }
  | {
      /** Two posts change places, as `swapPosts` does it. */
      readonly kind: "swap";
      /** The post that the finding is about. */
      readonly postId: string;
      /** The post that it changes places with. */
      readonly withPostId: string;
      /** The day on which that one stands, in its own zone. */
      readonly date: IsoDate;
      /** The wall time at which that one stands, in its own zone. */
      readonly time: LocalTime;
    }
  | {
      /** One channel of a post gets a post of its own, as `splitPost` does it. */
      readonly kind: "split";
      /** The post to divide. */
      readonly postId: string;
      /** The channel that leaves it. */
      readonly channel: Channel;
      /** The day of what leaves, in the zone of the post. */
      readonly date: IsoDate;
      /** Its wall time, in the zone of the post. */
      readonly time: LocalTime;
      /** True where what leaves has to be written again. */
      readonly asDraft: boolean;
    }
  | {
      /** Somebody else makes a post, or several. */
      readonly kind: "assign-to";
      /** The post to give away, the first where there are several. */
      readonly postId: string;
      /** The day on which that one stands, on the clock of the plan. */
      readonly date: IsoDate;
      /** Those that go with it; most often none. */
      readonly otherPostIds: readonly string[];
      /** How many posts these are, for the words. */
      readonly count: number;
      /** Who makes them from then on, by name. */
      readonly person: string;
    };
