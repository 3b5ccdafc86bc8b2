import {
  ACTIVITIES,
  type Activity,
  CATEGORIES,
  CHANNELS,
  type Channel,
  type ChannelPlan,
  type Facts,
  GOALS,
  type Plan,
  type Promised,
} from "@porchlight/core";
import { freeMinutesOf } from "../../../shared/plan/balance-of.ts";
import { percentByCategory } from "../../../shared/plan/percent-by-category.ts";
import { shareWithinDay } from "../../../shared/plan/share-within-day.ts";

/** In the order in which they are read. */
export const DIFFERENCE_GROUPS = ["answers", "channels", "promise", "mix", "routine", "budget", "dates"] as const;
export type DifferenceGroup = (typeof DIFFERENCE_GROUPS)[number];

/** One thing that is otherwise in the second of two plans; the words stand under `ui.plan.changes.<code>`. */
export type Difference = {
  readonly group: DifferenceGroup;
  readonly code: string;
  readonly facts: Facts;
  /** With the code `promise`: what was promised, and what is. */
  readonly promises?: readonly [Promised, Promised];
};

/** Everything that is otherwise in the second of two plans, causes first. */
export function listDifferences(before: Plan, after: Plan): Difference[] {
  return [
    ...ofAnswers(before, after),
    ...ofChannels(before, after),
    ...ofPromise(before.promise, after.promise),
    ...ofMix(before, after),
    ...ofRoutine(before, after),
    ...ofBudget(before, after),
    ...ofDates(before, after),
  ];
}

function ofAnswers(before: Plan, after: Plan): Difference[] {
  const goals = GOALS.flatMap((goal) =>
    changed("answers", "goal", { goal }, [percentOf(before, goal), percentOf(after, goal)]),
  );
  const people = namesOf(before, after).flatMap((person) => {
    const [was, is] = [hoursOf(before, person), hoursOf(after, person)];
    if (was === undefined) return [difference("answers", "person-new", { person, to: is ?? 0 })];
    if (is === undefined) return [difference("answers", "person-gone", { person, from: was })];
    return changed("answers", "person-hours", { person }, [was, is]);
  });
  return [
    ...goals,
    ...people,
    ...changed("answers", "promo-limit", {}, [before.mix.promoShareMax, after.mix.promoShareMax]),
    ...changed("answers", "starts-on", {}, [before.startsOn, after.startsOn]),
  ];
}

function ofChannels(before: Plan, after: Plan): Difference[] {
  return CHANNELS.flatMap((channel): Difference[] => {
    const [was, is] = [findChannel(before, channel), findChannel(after, channel)];
    if (is === undefined) {
      return was === undefined ? [] : [difference("channels", "channel-gone", { channel, decision: was.decision })];
    }
    if (was === undefined) return [difference("channels", "channel-new", { channel, ...takes(is) })];
    if (was.decision !== is.decision) {
      return [difference("channels", "decision", { channel, from: was.decision, ...takes(is) })];
    }
    const isEveryWeek = was.postsPerWeek >= 1 && is.postsPerWeek >= 1;
    return [
      ...changed("channels", isEveryWeek ? "rate" : "slow-rate", { channel }, [was.postsPerWeek, is.postsPerWeek]),
      ...minutesChanged("channels", "channel-minutes", { channel }, [was.minutesPerWeek, is.minutesPerWeek]),
    ];
  });
}

function takes({ decision, postsPerWeek }: ChannelPlan): Facts {
  return { to: decision, postsPerWeek };
}

function ofPromise(before: Promised, after: Promised): Difference[] {
  const isSame =
    before.withinMinutes === after.withinMinutes &&
    before.withinDays === after.withinDays &&
    before.clock === after.clock;
  return [
    ...(isSame ? [] : [{ group: "promise", code: "promise", facts: {}, promises: [before, after] } as const]),
    ...changed("promise", "within-day", {}, [inPercents(shareWithinDay(before)), inPercents(shareWithinDay(after))]),
    ...changed("promise", "longest-wait", {}, [before.worstMinutes ?? 0, after.worstMinutes ?? 0]),
  ];
}

function ofMix(before: Plan, after: Plan): Difference[] {
  const [had, has] = [percentByCategory(before.mix.categories), percentByCategory(after.mix.categories)];
  return CATEGORIES.flatMap((category) =>
    changed("mix", "share", { category }, [(had.get(category) ?? 0) / 100, (has.get(category) ?? 0) / 100]),
  );
}

function ofRoutine(before: Plan, after: Plan): Difference[] {
  return namesOf(before, after).flatMap((person) =>
    ACTIVITIES.flatMap((activity) =>
      minutesChanged("routine", "activity", { person, activity }, [
        minutesOf(before, person, activity),
        minutesOf(after, person, activity),
      ]),
    ),
  );
}

function ofBudget({ budget: before }: Plan, { budget: after }: Plan): Difference[] {
  return [
    ...changed("budget", "available", {}, [before.availableMinutesPerWeek, after.availableMinutesPerWeek]),
    ...changed("budget", "planned", {}, [before.plannedMinutesPerWeek, after.plannedMinutesPerWeek]),
    ...changed("budget", "free", {}, [freeMinutesOf(before), freeMinutesOf(after)]),
  ];
}

function ofDates(before: Plan, after: Plan): Difference[] {
  const [had, has] = [before.answers.events ?? [], after.answers.events ?? []];
  const isIn = (list: typeof had, label: string) => list.some((event) => event.label === label);
  return [
    ...has.filter(({ label }) => !isIn(had, label)).map((event) => dateDifference("date-new", event)),
    ...had.filter(({ label }) => !isIn(has, label)).map((event) => dateDifference("date-gone", event)),
  ];
}

function dateDifference(code: string, { label, from }: { readonly label: string; readonly from: string }): Difference {
  return difference("dates", code, { label, day: from });
}

function difference(group: DifferenceGroup, code: string, facts: Facts): Difference {
  return { group, code, facts };
}

function changed<Value extends number | string>(
  group: DifferenceGroup,
  code: string,
  facts: Facts,
  [from, to]: readonly [Value, Value],
): Difference[] {
  return from === to ? [] : [difference(group, code, { ...facts, from, to })];
}

/** Smaller differences of a week's minutes are the rounding of blocks. */
const MINUTES_NOTICED = 5;

function minutesChanged(
  group: DifferenceGroup,
  code: string,
  facts: Facts,
  [from, to]: readonly [number, number],
): Difference[] {
  return Math.abs(to - from) < MINUTES_NOTICED ? [] : changed(group, code, facts, [from, to]);
}

function percentOf({ goals }: Plan, goal: Plan["goals"][number]["goal"]): number {
  return inPercents(goals.find((entry) => entry.goal === goal)?.share ?? 0);
}

/** A share as it is shown; a smaller difference would read as none. */
function inPercents(share: number): number {
  return Math.round(share * 100) / 100;
}

function namesOf(before: Plan, after: Plan): string[] {
  return [...new Set([...before.answers.people, ...after.answers.people].map(({ name }) => name))];
}

function hoursOf({ answers }: Plan, person: string): number | undefined {
  const found = answers.people.filter(({ name }) => name === person);
  return found.length === 0 ? undefined : found.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0) * 60;
}

function minutesOf({ budget }: Plan, person: string, activity: Activity): number {
  const entries = budget.byPerson.find((entry) => entry.person === person)?.byActivity ?? [];
  return entries.find((entry) => entry.activity === activity)?.minutes ?? 0;
}

function findChannel({ channels }: Plan, channel: Channel): ChannelPlan | undefined {
  return channels.find((entry) => entry.channel === channel);
}
