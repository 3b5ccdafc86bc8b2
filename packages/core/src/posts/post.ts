import type { Category, Channel } from "../facts/vocabulary.ts";
import type { SlotKey } from "../slots/slot.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { RecurrenceRule } from "../time/recurrence.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** Every status, in the order in which a post goes through them. */
export const POST_STATUSES = ["idea", "draft", "ready", "published"] as const;
/** `idea`: not on the calendar yet. `draft`: being written. `ready`: only its time is missing. `published`: it went out. */
export type PostStatus = (typeof POST_STATUSES)[number];

/** Content that a person writes. Without `date` and `time` it is not on the calendar. */
export type Post = {
  /** Given by whoever stores it; core only compares it. */
  readonly id: string;
  /** Counts changes from 1; a change names the version it was made on. */
  readonly version: number;
  /** How far it is. */
  readonly status: PostStatus;
  /** For the people who write; it is not published. */
  readonly title: string;
  /** What is published, where a channel has no variant. */
  readonly text: string;
  /** What it is for. */
  readonly category: Category;
  /** Where it goes; at least one. */
  readonly channels: readonly Channel[];
  /** Texts that differ from `text` on a channel. */
  readonly variants?: Readonly<Partial<Record<Channel, PostVariant>>>;
  /** The day it goes out, in `zone`. */
  readonly date?: IsoDate;
  /** The wall time it goes out, in `zone`. */
  readonly time?: LocalTime;
  /** The zone in which `date` and `time` are read. */
  readonly zone: TimeZoneId;
  /** The slot it fills. A filled slot is the post's, wherever the post stands. */
  readonly slotKey?: SlotKey;
  /** Who makes it, by a name of the answers; absent where nobody in particular does. */
  readonly author?: string;
  /** The label of the event it belongs to. */
  readonly eventId?: string;
  /** The series that it is one of. */
  readonly series?: SeriesPlace;
  /** It may be used again. */
  readonly evergreen?: Evergreen;
  /** The id of the brief it was begun from. */
  readonly briefId?: string;
  /** An address that goes out with the words. */
  readonly link?: PostLink;
  /** What is written below the post once it is out, where a channel has comments. */
  readonly firstComment?: string;
  /** For the people who write; it is not published. */
  readonly notes?: string;
  /** Its pictures, in the order in which they are shown. */
  readonly media?: readonly PostMedia[];
};

/** Posts that repeat by one rule, each of which is a post of its own. */
export type Series = {
  /** The same for all its posts. Given by whoever stores them; core only compares it. */
  readonly id: string;
  /** How it repeats, in days, as RRULE text without DTSTART. */
  readonly rule: RecurrenceRule;
  /** The day from which the rule counts: that of the first post. */
  readonly firstDay: IsoDate;
};

/** Where a post stands in a series. */
export type SeriesPlace = Series & {
  /** The day of the rule that the post stands for, wherever it was moved since. */
  readonly day: IsoDate;
};

/** Content that does not grow old: it may go out again once it has rested. */
export type Evergreen = {
  /** The same for all posts that are one content used again. */
  readonly id: string;
  /** Whole days from one use to the next, 1 to 730. */
  readonly cooldownDays: number;
};

/** What a channel shows instead of the post's own. */
export type PostVariant = {
  /** The text for that channel. */
  readonly text: string;
};

/** An address that goes out with a post; `linkOn` gives it as it stands on a channel. */
export type PostLink = {
  /** The address itself, with `http://` or `https://`. */
  readonly url: string;
  /** Names under which its visitors are counted (UTM); absent where they are not. */
  readonly tags?: LinkTags;
};

/** Under which names the visitors of a link are counted; what is absent is the channel's own. */
export type LinkTags = {
  /** What the post belongs to. */
  readonly campaign: string;
  /** Where the visitor comes from, such as `facebook`. */
  readonly source?: string;
  /** By what kind of way, such as `social`. */
  readonly medium?: string;
};

/** One picture of a post. */
export type PostMedia = {
  /** Given by whoever stores the picture. */
  readonly id: string;
  /** What it shows, for those who do not see it; empty while nobody has said. */
  readonly alt: string;
};
