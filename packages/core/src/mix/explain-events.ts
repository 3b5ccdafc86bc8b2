import type { BigDate } from "../answers/answers.ts";
import { compareText } from "../compare-text.ts";
import { RUN_UP_DAYS } from "../facts/event-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { type DateRange, daysBetween, type IsoDate, laterOf } from "../time/iso-date.ts";
import { runUpOf } from "./run-up.ts";

/** More names than this in one line help nobody. */
const NAMES_MAX = 6;

/** What the big dates ask of the promotion there is, and where they get into each other's way. */
export function explainEvents({ answers, startsOn }: Strategy, promoShare: number): Reason[] {
  const { events = [], closures = [] } = answers;
  const ahead = events.filter((event) => event.promote && runUpOf(event).to >= startsOn).sort(byRunUp);
  if (ahead.length === 0) return [];
  if (promoShare === 0) return [because("events-without-promotion", { events: namesOf(ahead) })];
  return [
    because("events-gather-promotion", { count: ahead.length, days: RUN_UP_DAYS.value }),
    ...ahead.flatMap((event) => cutShort(event, startsOn)),
    ...listCrowds(ahead).map(shareRunUp),
    ...ahead.flatMap((event) =>
      closures
        .filter(({ from, to }) => from <= runUpOf(event).to && to >= event.from)
        .map((closure) => because("event-in-closure", { event: event.label, closure: closure.label })),
    ),
  ];
}

function cutShort({ label, from }: BigDate, startsOn: IsoDate): Reason[] {
  const days = daysBetween(startsOn, from);
  if (days < 1 || days >= RUN_UP_DAYS.value) return [];
  return [because("event-run-up-cut-short", { event: label, count: days })];
}

/** Events whose run-ups overlap, one after the other, and the days that they take together. */
type Crowd = { readonly events: readonly BigDate[]; readonly days: DateRange };

function listCrowds(events: readonly BigDate[]): Crowd[] {
  const crowds: Crowd[] = [];
  for (const event of events) {
    const { from, to } = runUpOf(event);
    const last = crowds.at(-1);
    if (last === undefined || from > last.days.to) {
      crowds.push({ events: [event], days: { from, to } });
    } else {
      const days = { from: last.days.from, to: laterOf(last.days.to, to) };
      crowds[crowds.length - 1] = { events: [...last.events, event], days };
    }
  }
  return crowds.filter((crowd) => crowd.events.length > 1);
}

function shareRunUp({ events, days }: Crowd): Reason {
  return because("events-share-promotion", { events: namesOf(events), count: events.length, ...days });
}

function namesOf(events: readonly BigDate[]): string[] {
  return events.slice(0, NAMES_MAX).map(({ label }) => label);
}

function byRunUp(a: BigDate, b: BigDate): number {
  return compareText(a.from, b.from) || compareText(a.label, b.label);
}
