import type { Category, Channel, IsoDate, LocalTime, Post, Slot } from "@porchlight/core";
import type { PostState } from "../../../shared/posts/post-state.ts";
import type { ShownAuthor } from "../authors/shown-author.ts";
import type { Sitting } from "./list-sittings.ts";

/** How much a chip may take: a card, half of one with the hour before the title, or a line. */
export type Room = "card" | "half" | "line";

/** A post as a chip shows it. Times are on the calendar's clock. */
export type PostEntry = {
  readonly kind: "post";
  readonly postId: string;
  readonly title: string;
  readonly category: Category;
  readonly channels: readonly Channel[];
  readonly date: IsoDate;
  readonly time: LocalTime;
  readonly state: PostState;
  /** Who makes it, where that is worth a word. */
  readonly author?: ShownAuthor;
  readonly room: Room;
  /** Somebody's sitting shows at its edge. */
  readonly isNarrowed: boolean;
};

export type SlotEntry = {
  readonly kind: "slot";
  readonly slotKey: Slot["key"];
  readonly category: Category;
  readonly channel: Channel;
  readonly date: IsoDate;
  readonly time: LocalTime;
  /** The event that the slot builds up to. */
  readonly event?: string;
  readonly room: Room;
  readonly isNarrowed: boolean;
};

/** Chips at one hour of a week, below each other. */
export type StackEntry = {
  readonly kind: "stack";
  readonly entries: readonly (PostEntry | SlotEntry)[];
  /** Somebody's sitting shows at its edge. */
  readonly isNarrowed: boolean;
};

/** Somebody at work, behind the posts of a week; with a `checkTime` it looks at the messages too. */
export type SittingEntry = Sitting & {
  readonly kind: "sitting";
  readonly state: "done-with" | "next" | "later";
  /** What else is done is worth a line of its own. */
  readonly showsWork: boolean;
  /** How far below its beginning its words stand, where somebody else's come first. */
  readonly wordsAfterMinutes: number;
  /** So much of it no post covers, from its beginning on. */
  readonly clearMinutes: number;
  /** A post covers its words: it keeps to the edge. */
  readonly isSqueezed: boolean;
};

export type ClosureEntry = { readonly kind: "closure"; readonly label: string };
export type BigDateEntry = { readonly kind: "big-date"; readonly label: string };
/** Hours in which somebody can answer, behind the week. */
export type CoverageEntry = { readonly kind: "coverage" };

/** What stands on a day that has not room for all of it. */
export type FoldedEntry = {
  readonly kind: "folded";
  readonly date: IsoDate;
  /** What the day shows: bars of whole days first. */
  readonly shown: readonly (PostEntry | SlotEntry | ClosureEntry | BigDateEntry)[];
  /** What it has no room for. */
  readonly folded: readonly (PostEntry | SlotEntry)[];
};

export type CalendarEntry =
  | FoldedEntry
  | PostEntry
  | SlotEntry
  | StackEntry
  | SittingEntry
  | ClosureEntry
  | BigDateEntry
  | CoverageEntry;

/** An entry with its place: wall times without a zone, `end` exclusive; whole days carry no hour. */
export type CalendarEvent = {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  /** Of two that begin on a day the smaller stands above. */
  readonly order: number;
  readonly entry: CalendarEntry;
};

/** What of the server's reply an entry is made from. */
export type CalendarData = { readonly posts: readonly Post[]; readonly slots: readonly Slot[] };
