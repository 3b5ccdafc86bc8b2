import type { Answers } from "../answers/answers.ts";
import { type ArrivalShares, arrivalShares } from "../coverage/arrivals.ts";
import { type CheckPattern, listCheckPatterns } from "../coverage/list-check-patterns.ts";
import { listResponders } from "../coverage/responders.ts";
import { remember } from "../remember.ts";
import type { IsoDate } from "../time/iso-date.ts";
import { listCandidates } from "./candidate.ts";
import { type Capacity, measureCapacity } from "./capacity.ts";
import type { Situation } from "./choose-week.ts";
import { type PatternWorths, weighPatterns } from "./pattern-worths.ts";
import { dropBeaten, listKeepable, type RatedPattern, ratePattern } from "./rate-patterns.ts";
import { shareGoals } from "./share-goals.ts";
import { listWeekOptions } from "./week-options.ts";

/** Answers worked out as far as they go before anything is decided. */
export type Survey = Situation & {
  readonly answers: Answers;
  readonly startsOn: IsoDate;
  readonly capacity: Capacity;
  readonly arrivals: ArrivalShares;
  /** Every pattern that the people's windows allow, whether or not their minutes do. */
  readonly allPatterns: readonly CheckPattern[];
  readonly worthOf: PatternWorths;
  /** Rates a pattern for the goals, once. */
  readonly rate: (pattern: CheckPattern) => RatedPattern;
};

/** Goes through the answers once: who is there when, who writes when, what may be open. */
export function surveyAnswers(answers: Answers, startsOn: IsoDate): Survey {
  const clock = { businessZone: answers.business.zone, startsOn };
  const arrivals = arrivalShares(answers.audience, clock);
  return surveyWork(answers, {
    startsOn,
    arrivals,
    allPatterns: listCheckPatterns(listResponders({ ...answers, ...clock }), arrivals),
    worthOf: weighPatterns(arrivals),
  });
}

/** The same for answers that differ in nobody's presence: the patterns, which cost most, are kept. */
export function surveyAgain(answers: Answers, before: Survey): Survey {
  const isSameWork = answers.channels === before.answers.channels && answers.goals === before.answers.goals;
  return isSameWork ? { ...before, ...surveyPeople(answers, before) } : surveyWork(answers, before);
}

function surveyWork(
  answers: Answers,
  { startsOn, arrivals, allPatterns, worthOf }: Pick<Survey, "startsOn" | "arrivals" | "allPatterns" | "worthOf">,
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
