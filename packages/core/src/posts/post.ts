import type { Category, Channel } from "../facts/vocabulary.ts";
import type { SlotKey } from "../slots/slot.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { TimeZoneId } from "../time/zoned.ts";

export const POST_STATUSES = ["idea", "draft", "ready", "published"] as const;
/** `idea`: not on the calendar yet. `draft`: being written. `ready`: only its time is missing. `published`: it went out. */
export type PostStatus = (typeof POST_STATUSES)[number];

/** Content that a person writes. Without `date` and `time` it is not on the calendar. */
export type Post = {
  readonly id: string;
  /** Counts changes from 1; a change names the version it was made on. */
  readonly version: number;
  readonly status: PostStatus;
  readonly title: string;
  readonly text: string;
  readonly category: Category;
  readonly channels: readonly Channel[];
  /** Texts that differ from `text` on a channel. */
  readonly variants?: Readonly<Partial<Record<Channel, { readonly text: string }>>>;
  readonly date?: IsoDate;
  readonly time?: LocalTime;
  /** The zone in which `date` and `time` are read. */
  readonly zone: TimeZoneId;
  /** The slot it fills. A filled slot is the post's, wherever the post stands. */
  readonly slotKey?: SlotKey;
  /** The label of the event it belongs to. */
  readonly eventId?: string;
};
