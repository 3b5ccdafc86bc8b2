import type { AnswerProblem } from "../answer-problem.ts";
import type { Person } from "../answers.ts";
import type { Readable, ReadableAnswers } from "../read-answers.ts";
import { findZoneProblems } from "./find-business-problems.ts";
import { findSpanProblems } from "./find-date-problems.ts";
import { findIntervalProblems } from "./find-hours-problems.ts";
import { errorAt, isVisible, type ProblemPath, problemsOfEach, warningAt } from "./problem-rule.ts";

/** Hours in a week. */
const WEEK_HOURS = 168;

/** Who does the work: somebody, each with a name of their own and hours that a week has. */
export function findPeopleProblems({ people }: ReadableAnswers): AnswerProblem[] {
  return [
    ...(people?.length === 0 ? [errorAt(["people"], "people-missing")] : []),
    ...problemsOfEach(people, (person, index) => [
      ...findNameProblems(person, (people ?? []).slice(0, index), ["people", index, "name"]),
      ...findTimeProblems(person, ["people", index, "hoursPerWeek"]),
      ...findZoneProblems(person.zone, ["people", index, "zone"]),
      ...findIntervalProblems(person.hours, ["people", index, "hours"]),
      ...problemsOfEach(person.away, (days, place) => findSpanProblems(days, ["people", index, "away", place])),
    ]),
    ...findRoleProblems(people),
  ];
}

type Someone = Readable<Person>;

function findNameProblems(
  { name }: Someone,
  before: readonly (Someone | undefined)[],
  path: ProblemPath,
): AnswerProblem[] {
  if (name === undefined) return [];
  if (!isVisible(name)) return [errorAt(path, "person-name-missing")];
  const twice = before.some((other) => other?.name !== undefined && sameName(other.name, name));
  return twice ? [errorAt(path, "person-name-twice", { name: name.trim() })] : [];
}

// Two ways to write one name look the same on a routine.
function sameName(a: string, b: string): boolean {
  return a.trim().normalize("NFC") === b.trim().normalize("NFC");
}

function findTimeProblems({ hoursPerWeek }: Someone, path: ProblemPath): AnswerProblem[] {
  if (hoursPerWeek === undefined) return [];
  if (hoursPerWeek < 0) return [errorAt(path, "hours-negative", { hoursPerWeek })];
  return hoursPerWeek > WEEK_HOURS ? [errorAt(path, "more-hours-than-a-week", { hoursPerWeek })] : [];
}

// Somebody whose role can't be read may be the owner.
function findRoleProblems(people: ReadableAnswers["people"]): AnswerProblem[] {
  if (people === undefined || people.length === 0) return [];
  const ownerless = people.every((person) => person?.role !== undefined && person.role !== "owner");
  return ownerless ? [warningAt(["people"], "nobody-is-owner")] : [];
}
