import type { Channel } from "../facts/vocabulary.ts";
import { channelsOf, compareEntries } from "./calendar-entries.ts";
import type { CalendarEntry } from "./calendar-to-check.ts";
import { insertSorted, removeSorted, replaceSorted } from "./sorted-list.ts";
import { valueAt } from "./value-at.ts";

/** What stands on each channel. */
export type EntriesByChannel = {
  /** By moment. */
  readonly on: (channel: Channel) => readonly CalendarEntry[];
  /** One goes, or another comes, or one comes in the place of another. */
  readonly replace: (out: CalendarEntry | undefined, into: CalendarEntry | undefined) => void;
};

/** Sorts entries into their channels. */
export function groupByChannel(entries: readonly CalendarEntry[]): EntriesByChannel {
  const byChannel = new Map<Channel, CalendarEntry[]>();
  const listOn = (channel: Channel) => valueAt(byChannel, channel, (): CalendarEntry[] => []);
  for (const entry of entries) for (const channel of channelsOf(entry)) listOn(channel).push(entry);
  for (const list of byChannel.values()) list.sort(compareEntries);
  return {
    on: listOn,
    replace: (out, into) => {
      const left = out === undefined ? [] : channelsOf(out);
      const taken = into === undefined ? [] : channelsOf(into);
      for (const channel of new Set([...left, ...taken])) {
        const list = listOn(channel);
        const goes = left.includes(channel) ? out : undefined;
        const comes = taken.includes(channel) ? into : undefined;
        if (goes !== undefined && comes !== undefined) replaceSorted(list, { out: goes, into: comes }, compareEntries);
        else if (goes !== undefined) removeSorted(list, goes, compareEntries);
        else if (comes !== undefined) insertSorted(list, comes, compareEntries);
      }
    },
  };
}
