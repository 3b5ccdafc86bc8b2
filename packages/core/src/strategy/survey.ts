import type { Answers } from "../answers/answers.ts";
import { type ArrivalShares, arrivalShares } from "../coverage/arrivals.ts";
import { type CheckPattern, listCheckPatterns } from "../coverage/list-check-patterns.ts";
import { listResponders } from "../coverage/responders.ts";
import type { IsoDate } from "../time/iso-date.ts";
import { listCandidates } from "./candidate.ts";
import { type Capacity, measureCapacity } from "./capacity.ts";
import type { Situation } from "./choose-week.ts";
import { ratePatterns } from "./rate-patterns.ts";
import { shareGoals } from "./share-goals.ts";

/** Answers worked out as far as they go before anything is decided. */
export type Survey = Situation & {
  readonly answers: Answers;
  readonly startsOn: IsoDate;
  readonly capacity: Capacity;
  readonly arrivals: ArrivalShares;
  /** Every pattern that the people's windows allow, whether or not their minutes do. */
  readonly allPatterns: readonly CheckPattern[];
};

/** Goes through the answers once: who is there when, who writes when, what may be open. */
export function surveyAnswers(answers: Answers, startsOn: IsoDate): Survey {
  const clock = { businessZone: answers.business.zone, startsOn };
  const arrivals = arrivalShares(answers.audience, clock);
  return surveyWithin(answers, {
    startsOn,
    arrivals,
    allPatterns: listCheckPatterns(listResponders({ ...answers, ...clock }), arrivals),
  });
}

/** The same for answers that differ in nobody's presence: the patterns, which cost most, are kept. */
export function surveyAgain(answers: Answers, before: Survey): Survey {
  return surveyWithin(answers, before);
}

function surveyWithin(
  answers: Answers,
  { startsOn, arrivals, allPatterns }: Pick<Survey, "startsOn" | "arrivals" | "allPatterns">,
): Survey {
  const capacity = measureCapacity(answers);
  const goals = shareGoals(answers.goals);
  const candidates = listCandidates(answers.channels, startsOn);
  const channelCount = candidates.length;
  return {
    answers,
    startsOn,
    capacity,
    arrivals,
    allPatterns,
    candidates,
    goals,
    patterns: ratePatterns(allPatterns, { team: capacity.team, goals, arrivals, channelCount }),
    planningMinutes: capacity.planningMinutes,
  };
}
