import type { WeeklyHours } from "../answers/answers.ts";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { PLACING_HALF_LIFE_HOURS } from "../facts/coverage-facts.ts";
import { because, type EvidenceId, type Reason } from "../facts/reason.ts";
import {
  ANSWER_MINUTES,
  CHECK_START_MINUTES,
  REVIEW_SHARE,
  TRAIN_SHARE_TRAINED,
  TRAIN_SHARE_UNTRAINED,
} from "../facts/time-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { DAY_MINUTES, onWeekRing } from "../time/week-ring.ts";
import type { Desk } from "./desk.ts";
import { listRuns, openWeek } from "./person-week.ts";
import type { PlannedSitting, SittingKind } from "./plan-desk.ts";

/** Sittings of one kind, length and clock time, on all of their days. */
export type SittingGroup = Omit<PlannedSitting, "from"> & {
  readonly minuteOfDay: number;
  readonly days: readonly Weekday[];
};

/** What a block's reasons speak of besides the person's own week. */
export type AroundBlocks = {
  readonly openChannels: readonly Channel[];
  readonly postsPerWeek: number;
  readonly workingHours: WeeklyHours;
  /** Who looks in and passes questions on, by name in the order of the week. */
  readonly checkedBy: readonly string[];
};

type ToExplain = AroundBlocks & {
  readonly desk: Desk;
  readonly group: SittingGroup;
  /** The person's whole week. */
  readonly sittings: readonly PlannedSitting[];
};

/** Why a block is there, as long as it is and where it is. */
export function explainBlock(block: ToExplain): Reason[] {
  return EXPLANATIONS[block.group.kind](block);
}

const EXPLANATIONS: Readonly<Record<SittingKind, (block: ToExplain) => Reason[]>> = {
  check: (block) => [explainLength(block), explainHour(block)],
  overflow: (block) => [
    because("answers-beyond-checks", { minutesPerWeek: minutesOf(block) }, ANSWER_MINUTES.evidence),
  ],
  passedOn: (block) => [
    because("answers-passed-on", { people: [...block.checkedBy], minutesPerWeek: block.desk.minutes.passedOn }),
  ],
  engage: explainStay,
  monitor: ({ desk, openChannels }) => [
    because("monitor-once-a-week", { minutesPerWeek: desk.minutes.monitor, channels: [...openChannels] }),
  ],
  contribute: explainMaking,
  review: ({ desk, group }) => [
    because(
      group.everyWeeks === 1 ? "review-every-week" : "review-every-few-weeks",
      { minutesPerWeek: desk.minutes.review, everyWeeks: group.everyWeeks, share: REVIEW_SHARE.value },
      REVIEW_SHARE.evidence,
    ),
  ],
  train: ({ desk, group }) => {
    const trained = desk.member.person.trained ?? false;
    const share = (trained ? TRAIN_SHARE_TRAINED : TRAIN_SHARE_UNTRAINED).value;
    const facts = { minutesPerWeek: desk.minutes.train, everyWeeks: group.everyWeeks, share };
    return [because(trained ? "train-keeps-up" : "train-first", facts)];
  },
};

function explainLength({ group, sittings }: ToExplain): Reason {
  const checks = sittings.filter(({ kind }) => kind === "check");
  const facts = {
    minutesPerWeek: checks.reduce((total, { minutes }) => total + minutes, 0),
    checksPerWeek: checks.length,
    minutes: group.minutes,
  };
  return because("check-length", facts, [...CHECK_START_MINUTES.evidence, ...ANSWER_MINUTES.evidence]);
}

function explainHour({ desk, group, sittings, workingHours }: ToExplain): Reason {
  const [day = "mo"] = group.days;
  const dayIndex = WEEKDAYS.indexOf(day);
  const sameDay = sittings.filter(({ kind, from }) => kind === "check" && Math.floor(from / DAY_MINUTES) === dayIndex);
  const evidence = PLACING_HALF_LIFE_HOURS.evidence;
  if (sameDay.length > 1) return because("check-shares-the-day", { checksPerDay: sameDay.length }, evidence);
  const end = dayIndex * DAY_MINUTES + group.minuteOfDay + group.minutes;
  const window = listRuns(openWeek(desk.member.person.hours ?? workingHours)).find(
    (run) => onWeekRing(end - 1 - run.from) < run.minutes,
  );
  const untilEnd = window ? window.minutes - onWeekRing(end - 1 - window.from) - 1 : 0;
  const code = untilEnd < END_OF_DAY_MINUTES ? "check-clears-the-day" : "check-cuts-the-longest-waits";
  return because(code, {}, evidence);
}

/** A check so close to the end of somebody's hours is the end of their day. */
const END_OF_DAY_MINUTES = 60;

function explainStay({ desk, openChannels }: ToExplain): Reason[] {
  const evidence = openChannels.flatMap(
    (channel): readonly EvidenceId[] => CHANNEL_FACTS[channel].engageMinutesPerWeek.evidence,
  );
  const code = desk.checks.length > 0 ? "engage-beside-checks" : "engage-on-its-own";
  return [because(code, { minutesPerWeek: desk.minutes.engage }, evidence)];
}

function explainMaking({ desk, group, postsPerWeek }: ToExplain): Reason[] {
  const facts = { minutesPerWeek: desk.minutes.contribute, postsPerWeek, everyWeeks: group.everyWeeks };
  const making = because(group.everyWeeks === 1 ? "posts-made-in-one-go" : "posts-made-every-few-weeks", facts);
  if (desk.voiceMinutes === 0) return [making];
  return [making, because("posts-in-the-owners-voice", { minutesPerWeek: desk.voiceMinutes })];
}

function minutesOf({ group }: ToExplain): number {
  return (group.minutes * group.days.length) / group.everyWeeks;
}
