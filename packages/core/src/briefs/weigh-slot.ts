import { MUST_HAVE_DAYS } from "../facts/brief-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import { CHANNELS, type Channel } from "../facts/vocabulary.ts";
import { listMustHaves } from "../mix/must-haves.ts";
import { readSlotKey } from "../slots/read-slot-key.ts";
import type { Slot } from "../slots/slot.ts";
import { addDays, daysBetween, type IsoDate, isWithin } from "../time/iso-date.ts";
import type { WeekState } from "./week-state.ts";

/** How urgent it is to fill a slot: a lower rank first, then the larger pull, then the day. */
export type SlotWeight = { readonly rank: number; readonly pull: number; readonly reason: Reason };

/** Why a slot should be filled, the first of the reasons that hold, and how urgent that makes it. */
export function weighSlot(slot: Slot, state: WeekState): SlotWeight {
  const { category, channel, date, event: label } = slot;
  const { plan, week } = state;
  const silence = silenceOf(channel, state);
  if (isMissingMustHave(slot, state)) {
    const facts = { category, channel, days: MUST_HAVE_DAYS.value };
    return { rank: 0, pull: silence.pull, reason: because("fill-must-have", facts) };
  }
  if (silence.days >= silence.amberDays) {
    const { days, amberDays } = silence;
    return { rank: 1, pull: silence.pull, reason: because("fill-going-dark", { channel, days, amberDays }) };
  }
  const event = plan.answers.events?.find((each) => each.label === label);
  if (event !== undefined) {
    const days = daysBetween(date, event.from);
    const code = days > 0 ? "fill-event" : "fill-event-on";
    return { rank: 2, pull: -Math.max(0, days), reason: because(code, { event: event.label, on: event.from, days }) };
  }
  const isSilentSoFar = !state.standing.some((each) => isWithin(each.date, week) && each.channels.includes(channel));
  if (isSilentSoFar) return { rank: 3, pull: silence.pull, reason: because("fill-nothing-yet", { channel }) };
  return { rank: 4, pull: 0, reason: because("fill-in-rhythm", { channel }) };
}

/** The order in which slots are filled; no two are equal. */
export function compareWeighed(
  a: { readonly slot: Slot; readonly weight: SlotWeight },
  b: { readonly slot: Slot; readonly weight: SlotWeight },
): number {
  return (
    a.weight.rank - b.weight.rank ||
    b.weight.pull - a.weight.pull ||
    Date.parse(a.slot.instant) - Date.parse(b.slot.instant) ||
    CHANNELS.indexOf(a.slot.channel) - CHANNELS.indexOf(b.slot.channel) ||
    readSlotKey(a.slot.key).ordinal - readSlotKey(b.slot.key).ordinal
  );
}

function isMissingMustHave({ category, channel, date }: Slot, { plan, standing, week }: WeekState): boolean {
  if (!listMustHaves(plan.goals, plan.mix.promoShareMax).includes(category)) return false;
  const lately = { from: addDays(date, -MUST_HAVE_DAYS.value), to: week.to };
  return !standing.some(
    (each) => each.category === category && each.channels.includes(channel) && isWithin(each.date, lately),
  );
}

type Silence = { readonly days: number; readonly amberDays: number; readonly pull: number };

// For how long a channel would have been silent at the end of the week; a channel without a guard is never dark.
function silenceOf(channel: Channel, { plan, standing, week }: WeekState): Silence {
  const startsOn = plan.channels.find((each) => each.channel === channel)?.startsOn ?? plan.startsOn;
  const told = plan.answers.channels.find((each) => each.channel === channel)?.lastPostOn;
  const posted = standing
    .filter(({ channels, date }) => channels.includes(channel) && date <= week.to)
    .map(({ date }) => date);
  const known: IsoDate[] = told === undefined ? posted : [...posted, told];
  const last = known.reduce<IsoDate | undefined>(
    (late, date) => (late === undefined || date > late ? date : late),
    undefined,
  );
  const days = Math.max(0, daysBetween(last ?? startsOn, week.to));
  const amberDays = plan.guard.find((guard) => guard.channel === channel)?.amberDays ?? Number.POSITIVE_INFINITY;
  return { days, amberDays, pull: days / amberDays };
}
