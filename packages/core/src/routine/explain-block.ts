import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { because, type EvidenceId, type Reason } from "../facts/reason.ts";
import {
  ANSWER_MINUTES,
  CHECK_START_MINUTES,
  REVIEW_SHARE,
  TRAIN_SHARE_TRAINED,
  TRAIN_SHARE_UNTRAINED,
} from "../facts/time-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { sum } from "../sum.ts";
import type { Weekday } from "../time/iso-date.ts";
import type { Desk } from "./desk.ts";
import { explainHour, type House } from "./explain-hour.ts";
import type { PlannedSitting, SittingKind } from "./plan-desk.ts";

/** Sittings of one kind, length and clock time, on all of their days. */
export type SittingGroup = Omit<PlannedSitting, "from"> & {
  readonly minuteOfDay: number;
  readonly days: readonly Weekday[];
};

/** What a block's reasons speak of besides the person's own week. */
export type AroundBlocks = House & {
  readonly openChannels: readonly Channel[];
  readonly postsPerWeek: number;
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
    because("answers-beyond-checks", { minutesPerWeek: weeklyMinutesOf(block) }, ANSWER_MINUTES.evidence),
  ],
  passedOn: (block) => [
    because("answers-passed-on", { people: [...block.checkedBy], minutesPerWeek: weeklyMinutesOf(block) }),
  ],
  engage: explainStay,
  monitor: (block) => [
    because("monitor-once-a-week", { minutesPerWeek: weeklyMinutesOf(block), channels: [...block.openChannels] }),
  ],
  contribute: explainMaking,
  review: (block) => {
    const { everyWeeks } = block.group;
    const facts = { minutesPerWeek: weeklyMinutesOf(block), everyWeeks, share: REVIEW_SHARE.value };
    return [because(everyWeeks === 1 ? "review-every-week" : "review-every-few-weeks", facts, REVIEW_SHARE.evidence)];
  },
  train: (block) => {
    const trained = block.desk.member.person.trained ?? false;
    const share = (trained ? TRAIN_SHARE_TRAINED : TRAIN_SHARE_UNTRAINED).value;
    const facts = { minutesPerWeek: weeklyMinutesOf(block), everyWeeks: block.group.everyWeeks, share };
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

function explainStay(block: ToExplain): Reason[] {
  const { desk, openChannels } = block;
  const evidence = openChannels.flatMap(
    (channel): readonly EvidenceId[] => CHANNEL_FACTS[channel].engageMinutesPerWeek.evidence,
  );
  const code = desk.checks.length > 0 ? "engage-beside-checks" : "engage-on-its-own";
  return [because(code, { minutesPerWeek: weeklyMinutesOf(block) }, evidence)];
}

function explainMaking(block: ToExplain): Reason[] {
  const { desk, group, postsPerWeek, sittings } = block;
  const count = sittings.filter(({ kind }) => kind === group.kind).length;
  const minutesPerWeek = weeklyMinutesOf(block);
  const facts = { minutesPerWeek, postsPerWeek, everyWeeks: group.everyWeeks, count };
  const making = because(group.everyWeeks === 1 ? "posts-made-in-one-go" : "posts-made-every-few-weeks", facts);
  if (desk.voiceMinutes === 0) return [making];
  const voice = { minutesPerWeek: Math.min(desk.voiceMinutes, minutesPerWeek) };
  return [making, because("posts-in-the-owners-voice", voice)];
}

// What the person's sittings of this kind really take: odd minutes may have moved to work of another kind.
function weeklyMinutesOf({ group, sittings }: ToExplain): number {
  return sum(sittings.filter(({ kind }) => kind === group.kind).map(({ minutes, everyWeeks }) => minutes / everyWeeks));
}
