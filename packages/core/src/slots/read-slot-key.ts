import type { Channel } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { SlotKey } from "./slot.ts";

/** What a slot's name says of it: its channel, the day that the cadence made, and which of that channel's slots of the day. */
export function readSlotKey(key: SlotKey): {
  /** Where what fills it goes. */
  readonly channel: Channel;
  /** The day that the cadence made; the slot may stand on another since. */
  readonly date: IsoDate;
  /** From 1, in the order of the day's times. */
  readonly ordinal: number;
} {
  const [channel, date, ordinal] = key.split("/") as [Channel, IsoDate, string];
  return { channel, date, ordinal: Number(ordinal) };
}
