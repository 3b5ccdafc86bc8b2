import type { Channel } from "@porchlight/core";
import type { LitWindow } from "./list-windows.ts";

/** Something of the day below the strip: a look at what customers wrote, or a post that goes out. */
export type StripMark = {
  readonly key: string;
  /** Minute of the day, 0 to 1439. */
  readonly minute: number;
  readonly isDone: boolean;
} & ({ readonly kind: "check" } | { readonly kind: "post"; readonly channel: Channel; readonly stands: PostStands });

export type PostStands = "out" | "draft" | "held" | "ready";

/** A stretch of the day as a strip; places are shares of its length, 0 to 1. */
export type Strip = {
  readonly fromMinute: number;
  readonly toMinute: number;
  /** `isChecked`: a check within it is done. */
  readonly windows: readonly (LitWindow & {
    readonly left: number;
    readonly width: number;
    readonly isChecked: boolean;
  })[];
  readonly marks: readonly PlacedMark[];
  /** How many lanes the marks need, with words and without. */
  readonly lanes: number;
  readonly narrowLanes: number;
  readonly now: number;
};

/** Lane 0 is next to the strip; marks that would stand on each other are further down. `narrowLane` is for marks without words. */
type PlacedMark = StripMark & { readonly left: number; readonly lane: number; readonly narrowLane: number };

type StripInput = {
  readonly windows: readonly LitWindow[];
  readonly marks: readonly StripMark[];
  readonly nowMinute: number;
};

const DAY_MINUTES = 1440;
const HOUR_MINUTES = 60;
/** What is shown even of a day with nothing in it. */
const WAKING = { fromMinute: 7 * HOUR_MINUTES, toMinute: 22 * HOUR_MINUTES };
/** How much of the strip a mark's words take. */
const WORDS_SHARE = 0.12;
/** The same of a mark alone, on a phone. */
const MARK_SHARE = 0.07;

/** The day from seven to ten in the evening, and as much more of it as there is to show, in whole hours. */
export function layOutStrip({ windows, marks, nowMinute }: StripInput): Strip {
  const shown = [
    nowMinute,
    ...windows.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]),
    ...marks.map(({ minute }) => minute),
  ];
  const fromMinute = Math.min(WAKING.fromMinute, hourBefore(Math.min(...shown)));
  const toMinute = Math.max(WAKING.toMinute, hourAfter(Math.max(...shown)));
  const shareOf = (minute: number) => (minute - fromMinute) / (toMinute - fromMinute);
  const ordered = marks
    .toSorted((a, b) => a.minute - b.minute)
    .map((mark) => ({ ...mark, left: shareOf(mark.minute) }));
  const [wide, narrow] = [WORDS_SHARE, MARK_SHARE].map((share) => toLanes(ordered, share));
  const placed = ordered.map((mark, index) => ({
    ...mark,
    lane: wide?.[index] ?? 0,
    narrowLane: narrow?.[index] ?? 0,
  }));
  return {
    fromMinute,
    toMinute,
    windows: windows.map((window) => ({
      ...window,
      left: shareOf(window.fromMinute),
      width: shareOf(window.toMinute) - shareOf(window.fromMinute),
      isChecked: marks.some(({ kind, isDone, minute }) => kind === "check" && isDone && isWithin(minute, window)),
    })),
    marks: placed,
    lanes: lanesOf(placed.map(({ lane }) => lane)),
    narrowLanes: lanesOf(placed.map(({ narrowLane }) => narrowLane)),
    now: shareOf(nowMinute),
  };
}

function hourBefore(minute: number): number {
  return Math.floor(minute / HOUR_MINUTES) * HOUR_MINUTES;
}

function hourAfter(minute: number): number {
  return Math.min(DAY_MINUTES, Math.ceil(minute / HOUR_MINUTES) * HOUR_MINUTES);
}

/** The lane of each mark, given in their order, where each takes a share of the strip. */
function toLanes(marks: readonly { readonly left: number }[], share: number): number[] {
  const endsAt: number[] = [];
  return marks.map(({ left: at }) => {
    // At the ends the words stay within the strip.
    const left = Math.min(Math.max(at, share / 2), 1 - share / 2);
    const free = endsAt.findIndex((end) => left >= end);
    const lane = free === -1 ? endsAt.length : free;
    endsAt[lane] = left + share;
    return lane;
  });
}

function lanesOf(lanes: readonly number[]): number {
  return 1 + Math.max(-1, ...lanes);
}

function isWithin(minute: number, { fromMinute, toMinute }: LitWindow): boolean {
  return fromMinute <= minute && minute < toMinute;
}
