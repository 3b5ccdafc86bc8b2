import { type IsoDate, type Message, type TimeZoneId, wallTimeAt } from "@porchlight/core";

export type MessageDay = { readonly date: IsoDate; readonly messages: readonly Message[] };

/** Messages by the days of a zone, in their order. */
export function daysOfMessages(messages: readonly Message[], zone: TimeZoneId): readonly MessageDay[] {
  const days = new Map<IsoDate, Message[]>();
  for (const message of messages) {
    const { date } = wallTimeAt(message.at, zone);
    days.set(date, [...(days.get(date) ?? []), message]);
  }
  return [...days].map(([date, ofDay]) => ({ date, messages: ofDay }));
}
