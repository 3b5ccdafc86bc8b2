import { DAYS_OFF_NOTICE_DAYS, LAST_CALL_DAYS, REOPENING_DAYS } from "../facts/brief-facts.ts";
import type { Category, Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { daysBetween, type IsoDate } from "../time/iso-date.ts";
import type { BriefOccasion } from "./brief.ts";

/** A place on the calendar that a brief is wanted for; any slot is one. */
export type BriefPlace = {
  /** What the post is for. */
  readonly category: Category;
  /** Where it goes. */
  readonly channel: Channel;
  /** The day it goes out. */
  readonly date: IsoDate;
  /** The label of the event that it builds up to. */
  readonly event?: string;
};

/** The moments that a place lies in. */
export function findOccasions(plan: Plan, place: BriefPlace): BriefOccasion[] {
  const { channels, answers } = plan;
  const stage = stageOf(plan, place);
  const isBeforeDaysOff = (answers.closures ?? []).some(({ from }) => {
    const days = daysBetween(place.date, from);
    return days > 0 && days <= DAYS_OFF_NOTICE_DAYS.value;
  });
  const isReopening = channels.some(({ channel, decision, startsOn }) => {
    const days = daysBetween(startsOn, place.date);
    return channel === place.channel && decision === "revive" && days >= 0 && days < REOPENING_DAYS.value;
  });
  return [
    ...(stage === undefined ? [] : [stage]),
    ...(isBeforeDaysOff ? (["days-off"] as const) : []),
    ...(isReopening ? (["reopening"] as const) : []),
  ];
}

/**
 * How near the event of a place is. A single day has its last call just before it, several days before they end; what
 * several days begin with is led up to until they begin.
 */
function stageOf(plan: Plan, { event: label, date }: BriefPlace): "lead-up" | "day" | "last-call" | undefined {
  const event = plan.answers.events?.find((each) => each.label === label);
  if (event === undefined || label === undefined) return undefined;
  const { from, to = from } = event;
  const isLast = daysBetween(date, to) <= LAST_CALL_DAYS.value;
  if (date < from) return isLast && from === to ? "last-call" : "lead-up";
  return date > from && isLast ? "last-call" : "day";
}
