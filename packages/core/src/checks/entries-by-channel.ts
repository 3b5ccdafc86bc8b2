import type { Channel } from "../facts/vocabulary.ts";
import { compareEntries } from "./calendar-entries.ts";
import type { CalendarEntry } from "./calendar-to-check.ts";
import { insertSorted, removeSorted } from "./sorted-list.ts";
import { valueAt } from "./value-at.ts";

/** What stands on each channel. */
export type EntriesByChannel = {
  /** By moment. */
  readonly on: (channel: Channel) => readonly CalendarEntry[];
  readonly insert: (entry: CalendarEntry) => void;
  /** False where it does not stand there. */
  readonly remove: (entry: CalendarEntry) => boolean;
};

/** Sorts entries into their channels. */
export function groupByChannel(entries: readonly CalendarEntry[]): EntriesByChannel {
  const byChannel = new Map<Channel, CalendarEntry[]>();
  const listOn = (channel: Channel) => valueAt(byChannel, channel, (): CalendarEntry[] => []);
  for (const entry of entries) listOn(entry.channel).push(entry);
  for (const list of byChannel.values()) list.sort(compareEntries);
  return {
    on: listOn,
    insert: (entry) => insertSorted(listOn(entry.channel), entry, compareEntries),
    remove: (entry) => removeSorted(listOn(entry.channel), entry, compareEntries),
  };
}
