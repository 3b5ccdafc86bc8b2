import type { Answers } from "../answers/answers.ts";
import type { CheckPattern } from "../coverage/list-check-patterns.ts";
import { listResponders } from "../coverage/responders.ts";
import { remember } from "../remember.ts";
import type { IsoDate } from "../time/iso-date.ts";
import { listCandidates } from "./candidate.ts";
import { type Capacity, measureCapacity } from "./capacity.ts";
import type { Situation } from "./choose-week.ts";
import { dropBeaten, listKeepable, type RatedPattern, ratePattern } from "./rate-patterns.ts";
import { shareGoals } from "./share-goals.ts";
import { type Coverage, type SurveyCoverage, surveyCoverage } from "./survey-coverage.ts";
import { listWeekOptions } from "./week-options.ts";

/** Answers worked out as far as they go before anything is decided. */
export type Survey = Situation &
  Coverage & {
    readonly answers: Answers;
    readonly startsOn: IsoDate;
    readonly capacity: Capacity;
    /** Rates a pattern for the goals, once. */
    readonly rate: (pattern: CheckPattern) => RatedPattern;
  };

/** Goes through the answers once: who is there when, who writes when, what may be open. */
export function surveyAnswers(
  answers: Answers,
  { startsOn, coverageOf = surveyCoverage }: { readonly startsOn: IsoDate; readonly coverageOf?: SurveyCoverage },
): Survey {
  const clock = { businessZone: answers.business.zone, startsOn };
  const responders = listResponders({ ...answers, ...clock });
  return surveyWork(answers, { startsOn, ...coverageOf({ responders, audience: answers.audience, ...clock }) });
}

/** The same for answers that differ in nobody's presence: the patterns, which cost most, are kept. */
export function surveyAgain(answers: Answers, before: Survey): Survey {
  const isSameWork = answers.channels === before.answers.channels && answers.goals === before.answers.goals;
  return isSameWork ? { ...before, ...surveyPeople(answers, before) } : surveyWork(answers, before);
}

function surveyWork(
  answers: Answers,
  { startsOn, arrivals, allPatterns, worthOf }: Coverage & Pick<Survey, "startsOn">,
): Survey {
  const goals = shareGoals(answers.goals);
  const candidates = listCandidates(answers.channels, startsOn);
  const work = {
    startsOn,
    arrivals,
    allPatterns,
    worthOf,
    goals,
    candidates,
    rate: remember((pattern: CheckPattern) => ratePattern(pattern, goals, worthOf)),
    optionsUnder: listWeekOptions(candidates, goals),
  };
  return { ...work, ...surveyPeople(answers, work) };
}

function surveyPeople(
  answers: Answers,
  { allPatterns, candidates, rate }: Pick<Survey, "allPatterns" | "candidates" | "rate">,
): Pick<Survey, "answers" | "capacity" | "patterns" | "planningMinutes"> {
  const capacity = measureCapacity(answers);
  const possible = listKeepable(allPatterns, { team: capacity.team, channelCount: candidates.length });
  return {
    answers,
    capacity,
    patterns: dropBeaten(possible.map(rate)),
    planningMinutes: capacity.planningMinutes,
  };
}
