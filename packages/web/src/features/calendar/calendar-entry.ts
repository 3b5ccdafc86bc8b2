import type { Category, Channel, IsoDate, LocalTime, Post, Slot } from "@porchlight/core";
import type { PostState } from "./post-state.ts";
import type { RoutineVisit } from "./routine-visits.ts";

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
  /** More than one thing stands on this day: show it small. */
  readonly isTight: boolean;
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
  readonly isTight: boolean;
};

/** Somebody's block of work; a `respond` block is a check. */
export type VisitEntry = RoutineVisit & {
  readonly kind: "visit";
  readonly state: "done-with" | "next" | "later";
};

export type ClosureEntry = { readonly kind: "closure"; readonly label: string };
export type BigDateEntry = { readonly kind: "big-date"; readonly label: string };
/** Hours in which somebody can answer, behind the week. */
export type CoverageEntry = { readonly kind: "coverage" };

export type CalendarEntry = PostEntry | SlotEntry | VisitEntry | ClosureEntry | BigDateEntry | CoverageEntry;

/** An entry with its place: wall times without a zone, `end` exclusive; whole days carry no hour. */
export type CalendarEvent = {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  readonly entry: CalendarEntry;
};

/** What of the server's reply an entry is made from. */
export type CalendarData = { readonly posts: readonly Post[]; readonly slots: readonly Slot[] };
