import type { BigDate, Closure } from "../answers/answers.ts";
import type { Category, Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import type { TextCount } from "../posts/count-text.ts";
import type { Post } from "../posts/post.ts";
import type { Slot } from "../slots/slot.ts";
import type { DateRange, IsoDate } from "../time/iso-date.ts";
import type { ZoneClocks } from "../time/zone-clocks.ts";
import type { RuleCode } from "./rule-codes.ts";

/** What stands on a channel: a post that went out or is to, or an open slot that waits for one. */
export type CalendarEntry = {
  readonly category: Category;
  /** The day on the plan's clock. */
  readonly date: IsoDate;
  /** The moment, in minutes since 1970. */
  readonly minute: number;
  readonly post?: Post;
  readonly slot?: Slot;
};

/** A post as it stands on the plan's clock, with what is asked of it over and over: each is worked out once. */
export type DatedPost = CalendarEntry & {
  readonly post: Post;
  /** The Monday of its day's week. */
  readonly monday: IsoDate;
  /** Its day is over and it did not go out: no part of what followers saw. */
  readonly isMissed: boolean;
  /** Whether it stands at a day and time that the plan's cadence gives one of its channels. */
  readonly isInCadence: boolean;
  /** What it takes to make it, for all its channels. */
  readonly makingMinutes: number;
  /** Over how many weeks it is made, its own the last. */
  readonly makingWeeks: number;
};

/** A calendar as rules see it, sorted for them. It is known from `REACH_DAYS` before `from` to as many after `to`. */
export type CalendarToCheck = DateRange & {
  readonly plan: Plan;
  readonly today: IsoDate;
  readonly events: readonly BigDate[];
  readonly closures: readonly Closure[];
  readonly clocks: ZoneClocks;
  /** Every post of a range with a day, missed ones too, by moment. */
  readonly postsBetween: (range: DateRange) => readonly DatedPost[];
  /** The same of one week; the list is the same object until something in the week changes. */
  readonly postsInWeek: (monday: IsoDate) => readonly DatedPost[];
  readonly postOf: (id: string) => DatedPost | undefined;
  /** By moment: the posts that say on a channel what a post says there, missed ones too; none where it says nothing. */
  readonly postsSayingAs: (dated: DatedPost, channel: Channel) => readonly DatedPost[];
  /** The same of everything on a channel that may be said more than once. */
  readonly postsSayingSame: (channel: Channel) => Iterable<readonly DatedPost[]>;
  /** By moment: a channel's posts without the missed ones, and its open slots from today on. */
  readonly entriesOn: (channel: Channel) => readonly CalendarEntry[];
  /** How often each category comes on the plan's channels in a cycle of the mix, in the order of `CATEGORIES`. */
  readonly categoriesIn: (cycle: number) => readonly number[];
  /** The length of a text on a channel; each text is counted once. */
  readonly countOn: (channel: Channel, text: string) => TextCount;
  /** The last day up to today on which something went out on a channel, as far as is known. */
  readonly lastPostOn: (channel: Channel) => IsoDate | undefined;
  /** What people have set as a check's own number. */
  readonly limitOf: (code: RuleCode) => number | undefined;
};

/** How far outside its range a calendar is known. */
export const REACH_DAYS = 28;

/** True for a post that can still go out. */
export function isToCome({ post, isMissed }: DatedPost): boolean {
  return post.status !== "published" && !isMissed;
}
