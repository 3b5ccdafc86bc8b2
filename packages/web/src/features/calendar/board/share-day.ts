import type { PostEntry, Room, SlotEntry } from "./calendar-entry.ts";

/** Heights of chips and whole-day bars in pixels, with the gap below, as their style sheets draw them. */
const HEIGHT_PX = { card: 68, half: 47, line: 29, bar: 31 } as const;

/** How one of a day's chips is drawn, and whether it is among those that are seen without a press. */
export type DayShare<Entry> = { readonly entry: Entry; readonly room: Room; readonly isFolded: boolean };

type Day<Entry> = {
  /** By time. */
  readonly entries: readonly Entry[];
  /** Whole-day bars above them. */
  readonly bars: number;
  /** What the day has below its number; unknown until it was measured. */
  readonly heightPx?: number | undefined;
};

/**
 * Chips of one day as large as they fit below each other: all cards or half cards, written posts with both lines of their
 * title first, else lines. Where even lines are too many, slots are folded before posts, the latest first.
 */
export function shareDay<Entry extends PostEntry | SlotEntry>(day: Day<Entry>): DayShare<Entry>[] {
  const { entries, bars, heightPx } = day;
  const open = (room: Room) => entries.map((entry) => ({ entry, room, isFolded: false }));
  if (heightPx === undefined) return open(entries.length === 1 ? "card" : entries.length === 2 ? "half" : "line");
  const freePx = heightPx - bars * HEIGHT_PX.bar;
  const halfPx = entries.length * HEIGHT_PX.half;
  if (halfPx > freePx) return entries.length > shownRows(day) ? fold(day) : open("line");
  let cards = Math.floor((freePx - halfPx) / (HEIGHT_PX.card - HEIGHT_PX.half));
  return entries.map((entry) => {
    const isCard = (entry.kind === "post" || entries.length === 1) && cards > 0;
    if (isCard) cards -= 1;
    return { entry, room: isCard ? "card" : "half", isFolded: false };
  });
}

/** So many lines, bars among them, stand below each other in a day. */
export function rowsOfDay(heightPx: number): number {
  return Math.max(1, Math.floor((heightPx + 1) / HEIGHT_PX.line));
}

function shownRows({ entries, bars, heightPx = 0 }: Day<unknown>): number {
  const rows = rowsOfDay(heightPx);
  // The word for those that are folded takes a row itself.
  return bars + entries.length <= rows ? entries.length : Math.max(0, rows - bars - 1);
}

function fold<Entry extends PostEntry | SlotEntry>(day: Day<Entry>): DayShare<Entry>[] {
  const { entries } = day;
  const writtenFirst = [
    ...entries.filter(({ kind }) => kind === "post"),
    ...entries.filter(({ kind }) => kind === "slot"),
  ];
  const shown = new Set(writtenFirst.slice(0, shownRows(day)));
  return entries.map((entry) => ({ entry, room: "line", isFolded: !shown.has(entry) }));
}
