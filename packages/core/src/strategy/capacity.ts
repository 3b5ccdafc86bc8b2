import type { Answers, Person } from "../answers/answers.ts";
import { weekMinutesOf } from "../answers/windows.ts";
import {
  CONTINGENCY_SHARE,
  REVIEW_MINUTES_MAX,
  REVIEW_MINUTES_MIN,
  REVIEW_SHARE,
  TRAIN_SHARE_TRAINED,
  TRAIN_SHARE_UNTRAINED,
} from "../facts/time-facts.ts";
import { sumAscending } from "../sum.ts";
import { ceilMinutes } from "./ceil-minutes.ts";
import type { TeamMember } from "./strategy.ts";

/** The week's minutes, before anything is decided. */
export type Capacity = {
  readonly team: readonly TeamMember[];
  readonly usableMinutes: number;
  /** Minutes a week to look back at results. */
  readonly reviewMinutes: number;
  /** What is left for channels and checks: usable less review and training. May be below 0. */
  readonly planningMinutes: number;
};

/**
 * Who has how many minutes. The planning minutes never fall when somebody's hours rise: shares are taken from the unrounded
 * sum, and what is shown per person is rounded so that the parts fit into the whole.
 */
export function measureCapacity(answers: Pick<Answers, "people" | "workingHours">): Capacity {
  const team = answers.people.map((person) => measureMember(person, answers.workingHours));
  const availableMinutes = sumAscending(team.map((member) => member.availableMinutes));
  const review = Math.min(
    REVIEW_MINUTES_MAX.value,
    Math.max(REVIEW_MINUTES_MIN.value, availableMinutes * REVIEW_SHARE.value),
  );
  const free = sumAscending(
    team.map(({ person, availableMinutes: own }) => own * (1 - CONTINGENCY_SHARE.value - trainShareOf(person))),
  );
  return {
    team,
    usableMinutes: sumAscending(team.map((member) => member.usableMinutes)),
    reviewMinutes: floorMinutes(review),
    planningMinutes: floorMinutes(free - review),
  };
}

/** Minutes to add to a person's week so that the plan gets so many more, as part of them goes to slack, training and review. */
export function minutesToAdd(person: Person, planningMinutes: number): number {
  const share = 1 - CONTINGENCY_SHARE.value - trainShareOf(person) - REVIEW_SHARE.value;
  return ceilMinutes(planningMinutes / share);
}

/** Minutes that a member is there beyond the hours given to this. */
export function roomOf({ person, availableMinutes }: TeamMember, workingHours: Answers["workingHours"]): number {
  return weekMinutesOf(person.hours ?? workingHours) - availableMinutes;
}

/** Whoever has most room; undefined where nobody has any. */
export function mostRoomIn(team: readonly TeamMember[], workingHours: Answers["workingHours"]): TeamMember | undefined {
  const rooms = team.map((member) => ({ member, room: roomOf(member, workingHours) })).filter(({ room }) => room > 0);
  return rooms.reduce<(typeof rooms)[number] | undefined>(
    (most, next) => (most && most.room >= next.room ? most : next),
    undefined,
  )?.member;
}

function measureMember(person: Person, workingHours: Answers["workingHours"]): TeamMember {
  const windowMinutes = weekMinutesOf(person.hours ?? workingHours);
  const availableMinutes = Math.min(floorMinutes(person.hoursPerWeek * 60), windowMinutes);
  return {
    person,
    availableMinutes,
    usableMinutes: availableMinutes - floorMinutes(availableMinutes * CONTINGENCY_SHARE.value),
    trainMinutes: floorMinutes(availableMinutes * trainShareOf(person)),
  };
}

function trainShareOf({ trained }: Person): number {
  return trained ? TRAIN_SHARE_TRAINED.value : TRAIN_SHARE_UNTRAINED.value;
}

// 1.15 hours are 68.99… minutes in binary fractions, and 69 to everybody else.
function floorMinutes(minutes: number): number {
  return Math.floor(minutes + 1e-6);
}
