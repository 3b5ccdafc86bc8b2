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
      for (const channel of left) {
        const list = listOn(channel);
        if (out === undefined) continue;
        if (into !== undefined && taken.includes(channel)) replaceSorted(list, { out, into }, compareEntries);
        else removeSorted(list, out, compareEntries);
      }
      for (const channel of taken) {
        if (into !== undefined && !left.includes(channel)) insertSorted(listOn(channel), into, compareEntries);
      }
    },
  };
}
