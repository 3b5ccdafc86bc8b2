import type { BusinessKind } from "../facts/brief-facts.ts";
import type { Reason } from "../facts/reason.ts";
import type { Plan } from "../plan/plan.ts";
import { makingMinutesOf } from "../posts/making-minutes.ts";
import type { Post } from "../posts/post.ts";
import { isOverTime, missingMinutesOf, postMinutesPerWeek, weeklyMinutesOf } from "../posts/week-minutes.ts";
import type { Slot } from "../slots/slot.ts";
import { addDays, type DateRange, type IsoDate, startOfWeek } from "../time/iso-date.ts";
import { type SuggestedBrief, suggestBriefs } from "./suggest-briefs.ts";
import { listOpenSlots, stateOf, type WeekState, withBriefUsed, withFilled } from "./week-state.ts";
import { compareWeighed, weighSlot } from "./weigh-slot.ts";

/** What a week is filled from. */
export type WeekFillInput = {
  /** Its goals, minutes, events and days off decide. */
  readonly plan: Plan;
  /** The slots of the week; filled ones and those of other weeks may be among them. */
  readonly slots: readonly Slot[];
  /** All posts, or those of `reachOfWeek`, ideas among them. */
  readonly posts: readonly Post[];
  /** Any day of the week, which begins on Monday. */
  readonly week: IsoDate;
  /** The day it is for the business; slots before it are past. */
  readonly today: IsoDate;
  /** How many briefs each slot is offered; default 6. */
  readonly briefCount?: number;
  /** What kinds of business this is; default: what `answers.business.does` speaks of. */
  readonly kinds?: readonly BusinessKind[];
};

/** A slot to fill, and with what. */
export type SlotProposal = {
  /** The open slot. */
  readonly slot: Slot;
  /** Whole minutes to make the post. */
  readonly minutes: number;
  /** Why it stands where it stands; words under `fill` in the catalogue `messages/en-briefs`. */
  readonly reason: Reason;
  /** Ideas for it, the first of which no other slot of the week begins with; empty where no brief suits. */
  readonly briefs: readonly SuggestedBrief[];
};

/** The minutes of a week for making posts, whole ones. */
export type FillMinutes = {
  /** What the plan gives the week. */
  readonly available: number;
  /** What the posts of the week take. */
  readonly taken: number;
  /** What is left for more. */
  readonly left: number;
};

/** How to fill a week. */
export type WeekFill = {
  /** Monday to Sunday. */
  readonly week: DateRange;
  /** The minutes of the week for making posts. */
  readonly minutes: FillMinutes;
  /** What to fill, the most urgent first. */
  readonly proposals: readonly SlotProposal[];
  /** Slots that wait as well and that the week has no minutes for, in the same order. */
  readonly tooMuch: readonly SlotProposal[];
};

const BRIEF_COUNT = 6;

/**
 * Which open slots of a week to fill next, in which order and with what: what the goals cannot do without, then the
 * channel that is nearest to going dark, then events, then channels with nothing in the week yet. Each is decided as if
 * those before it were filled, so whoever fills some of them is told the rest again, in the same order.
 */
export function fillWeek(input: WeekFillInput): WeekFill {
  const { plan, posts, today, briefCount = BRIEF_COUNT, kinds } = input;
  const from = startOfWeek(input.week);
  const week = { from, to: addDays(from, 6) };
  const start = stateOf({ plan, posts, week, today });
  const proposals: SlotProposal[] = [];
  const tooMuch: SlotProposal[] = [];
  let waiting = listOpenSlots({ plan, slots: input.slots, posts, week, today });
  let state = start;
  for (;;) {
    const next = findNext(waiting, state);
    if (next === undefined) break;
    const { slot, reason } = next;
    waiting = waiting.filter(({ key }) => key !== slot.key);
    const briefs = suggestBriefs({
      plan,
      place: slot,
      recent: state.used,
      count: briefCount,
      ...(kinds === undefined ? {} : { kinds }),
    });
    const proposal = { slot, reason, briefs, minutes: Math.ceil(makingMinutesOf([slot.channel]) - 1e-9) };
    const briefId = briefs[0]?.brief.id;
    if (isTooMuch(slot, state)) {
      tooMuch.push(proposal);
      state = withBriefUsed(state, { briefId, date: slot.date });
    } else {
      proposals.push(proposal);
      state = withFilled(state, slot, briefId);
    }
  }
  return { week, minutes: minutesOf(start), proposals, tooMuch };
}

function findNext(
  waiting: readonly Slot[],
  state: WeekState,
): { readonly slot: Slot; readonly reason: Reason } | undefined {
  const [first] = waiting.map((slot) => ({ slot, weight: weighSlot(slot, state) })).sort(compareWeighed);
  return first === undefined ? undefined : { slot: first.slot, reason: first.weight.reason };
}

// By the measure of the check of a week's minutes, so that what is proposed here is not found too much there.
function isTooMuch({ channel }: Slot, { plan, postMinutes }: WeekState): boolean {
  return isOverTime(plan, missingMinutesOf(plan, postMinutes + weeklyMinutesOf(plan, [channel])));
}

function minutesOf({ plan, postMinutes }: WeekState): WeekFill["minutes"] {
  const available = Math.max(0, Math.round(postMinutesPerWeek(plan)));
  const taken = Math.round(postMinutes);
  return { available, taken, left: Math.max(0, available - taken) };
}
