import { WORTH_SAYING_SHARE } from "../facts/advice-facts.ts";
import { TIGHT_SHARE } from "../facts/time-facts.ts";
import type { Advice } from "../promise/advice.ts";
import type { PromiseInput } from "../promise/derive-promise.ts";
import { findUsefulChanges } from "../promise/find-useful-changes.ts";
import type { Budget } from "../routine/budget.ts";
import type { Strategy } from "../strategy/strategy.ts";

/** What would help most, best first. Where even a bad week leaves no room, hours come before everything that takes minutes. */
export function listAdvice(strategy: Strategy, promise: PromiseInput, budget: Budget): Advice[] {
  const { arrivals, checks, nextChecks, suggestions } = strategy;
  const nextPattern = nextChecks ? { nextPattern: { checks: nextChecks } } : {};
  const changes = findUsefulChanges({ ...promise, checks, arrivalsDensity: arrivals, ...nextPattern });
  const ranked = withoutNoise([...changes, ...suggestions]).sort((a, b) => b.gainPerMinute - a.gainPerMinute);
  const isTight = budget.worstWeekMinutes > budget.availableMinutesPerWeek * TIGHT_SHARE.value;
  return isTight ? hoursFirst(ranked) : ranked;
}

// What buys answers alone, an hour that goes into looks among it, is worth a word only beside the best of its kind.
function withoutNoise(advice: readonly Advice[]): Advice[] {
  const best = Math.max(0, ...advice.filter(buysAnswersAlone).map(({ gainPerMinute }) => gainPerMinute));
  return advice.filter((each) => !buysAnswersAlone(each) || each.gainPerMinute >= best * WORTH_SAYING_SHARE.value);
}

function buysAnswersAlone({ kind, reason }: Advice): boolean {
  return kind === "extra-checks" || kind === "more-checks" || reason.code === "more-hours-check";
}

function hoursFirst(advice: readonly Advice[]): Advice[] {
  const isHours = ({ kind }: Advice) => kind === "more-hours";
  return [...advice.filter(isHours), ...advice.filter((each) => !isHours(each))];
}
