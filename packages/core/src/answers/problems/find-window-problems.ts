import { WAKING_HOURS_PER_WEEK } from "../../facts/people-facts.ts";
import type { AnswerProblem } from "../answer-problem.ts";
import type { WeeklyHours } from "../answers.ts";
import type { Readable, ReadableAnswers } from "../read-answers.ts";
import { weekMinutesOf } from "../windows.ts";
import { problemsOfEach, warningAt } from "./problem-rule.ts";

/** Whether the hours that somebody gives fit into the windows in which they are there, and into the days of anybody. */
export function findWindowProblems({ people, workingHours }: ReadableAnswers): AnswerProblem[] {
  // A business without hours is told so once, not once a person.
  const businessHours = workingHours?.length === 0 ? undefined : workingHours;
  return problemsOfEach(people, ({ name, hours, hoursPerWeek }, index) => {
    const windows = wholeHours(hours ?? businessHours);
    if (windows === undefined || hoursPerWeek === undefined) return [];
    const windowHours = weekMinutesOf(windows) / 60;
    const path = ["people", index, "hoursPerWeek"];
    if (hoursPerWeek <= windowHours) {
      return hoursPerWeek > WAKING_HOURS_PER_WEEK.value
        ? [warningAt(path, "hours-without-sleep", { hours: hoursPerWeek })]
        : [];
    }
    return [warningAt(path, "hours-do-not-fit-windows", { person: name ?? "", hours: hoursPerWeek, windowHours })];
  });
}

// Hours with an unreadable part can't be added up.
function wholeHours(hours: Readable<WeeklyHours> | undefined): WeeklyHours | undefined {
  const whole = (hours ?? []).flatMap((interval) => {
    const { days, from, to } = interval ?? {};
    const readDays = (days ?? []).filter((day) => day !== undefined);
    const broken = days === undefined || readDays.length < days.length || from === undefined || to === undefined;
    return broken ? [] : [{ days: readDays, from, to }];
  });
  return hours === undefined || whole.length < hours.length ? undefined : whole;
}
