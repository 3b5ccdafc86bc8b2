import type { ArrivalShares } from "../coverage/arrivals.ts";
import type { Check } from "../coverage/check.ts";
import { EXTRA_CHECK_MINUTES } from "../facts/advice-facts.ts";
import { PROMISE_LEVEL } from "../facts/promise-facts.ts";
import { because, type Facts } from "../facts/reason.ts";
import type { LocalTime } from "../time/local-time.ts";
import { DAY_MINUTES } from "../time/week-ring.ts";
import type { Advice, AdvisedCheck } from "./advice.ts";
import type { PromiseInput } from "./derive-promise.ts";
import { placeExtraChecks } from "./place-extra-checks.ts";
import { type Rung, strongestPromise } from "./strongest-promise.ts";
import { type WeekOfChecks, weekOfChecks } from "./week-of-checks.ts";
import { type AnswersWorth, weighAnswers } from "./weigh-answers.ts";

export type UsefulChangesInput = PromiseInput & {
  readonly checks: readonly Check[];
  /** When messages come in; default evenly. */
  readonly arrivalsDensity?: ArrivalShares;
  /** The next denser week of checks that the people's windows allow. */
  readonly nextPattern?: { readonly checks: readonly Check[] };
};

/**
 * What looking in a little more would buy, best first: a few looks at any hour of any day, until 24 hours can be promised,
 * and the next denser routine. None where more messages come in than there are minutes: looking does not answer them.
 */
export function findUsefulChanges(input: UsefulChangesInput): Advice[] {
  if (input.checks.length === 0 || input.answeredShare < 1) return [];
  const answers = weighAnswers(input);
  const before: Before = { answers, worth: answers.ofChecks(input.checks), week: weekOfChecks(input) };
  return [...adviseExtraChecks(input, before), ...adviseMoreChecks(input, before)]
    .filter(({ gainPerMinute }) => gainPerMinute > 0)
    .sort((a, b) => b.gainPerMinute - a.gainPerMinute);
}

type Before = {
  readonly answers: AnswersWorth;
  readonly worth: number;
  readonly week: WeekOfChecks;
};

function adviseExtraChecks(input: UsefulChangesInput, before: Before): Advice[] {
  const extra = placeExtraChecks({ ...input, worth: before.answers });
  if (extra.length === 0) return [];
  const extraMinutes = extra.length * EXTRA_CHECK_MINUTES.value;
  const after = weekOfChecks({ ...input, checks: [...input.checks, ...extra.map(withZone(input))] });
  const checks = extra.map(({ day, time }): AdvisedCheck => ({ day, time }));
  const facts = {
    checksAdded: extra.length,
    days: [...new Set(checks.map(({ day }) => day))],
    times: sameOnce(checks.map(({ time }) => time)),
    extraMinutes,
    ...compareWeeks(before.week, after),
  };
  const gain = before.answers.ofChecks([...input.checks, ...extra]) - before.worth;
  const code = holdsADay(after) ? "extra-checks-reach-a-day" : "extra-checks-help";
  const reason = because(code, facts, ["E103"]);
  return [{ kind: "extra-checks", gainPerMinute: gain / extraMinutes, checks, reason }];
}

// “On Saturday and Sunday at 20:00” says it once for both.
function sameOnce(times: readonly LocalTime[]): readonly LocalTime[] {
  return new Set(times).size === 1 ? times.slice(0, 1) : times;
}

function adviseMoreChecks(input: UsefulChangesInput, before: Before): Advice[] {
  const next = input.nextPattern?.checks ?? [];
  const checksAdded = next.length - input.checks.length;
  if (checksAdded <= 0) return [];
  const extraMinutes = checksAdded * EXTRA_CHECK_MINUTES.value;
  const after = weekOfChecks({ ...input, checks: next });
  const facts = {
    checksAdded,
    checksBefore: input.checks.length,
    checksPerWeek: next.length,
    extraMinutes,
    meanMinutesBefore: Math.round(before.week.meanMinutes ?? 0),
    meanMinutesAfter: Math.round(after.meanMinutes ?? 0),
    ...compareWeeks(before.week, after),
  };
  const gain = before.answers.ofChecks(next) - before.worth;
  const reason = because("more-checks-help", facts, ["E103"]);
  return [{ kind: "more-checks", gainPerMinute: gain / extraMinutes, reason }];
}

function withZone({ zone }: UsefulChangesInput): (check: AdvisedCheck) => AdvisedCheck & Pick<Check, "zone"> {
  return (check) => ({ ...check, zone });
}

function holdsADay(week: WeekOfChecks): boolean {
  return strongestPromise(week)?.clock === "wall";
}

// Shares and waits by the wall; the promises by whichever clock they are on.
function compareWeeks(before: WeekOfChecks, after: WeekOfChecks): Facts {
  return {
    level: PROMISE_LEVEL.value,
    shareWithinDayBefore: before.shareWithin(DAY_MINUTES, "wall"),
    shareWithinDayAfter: after.shareWithin(DAY_MINUTES, "wall"),
    atLevelMinutesBefore: Math.ceil(before.minutesAtLevel(PROMISE_LEVEL.value) ?? 0),
    atLevelMinutesAfter: Math.ceil(after.minutesAtLevel(PROMISE_LEVEL.value) ?? 0),
    ...promiseFacts("Before", strongestPromise(before)),
    ...promiseFacts("After", strongestPromise(after)),
  };
}

function promiseFacts(when: "Before" | "After", rung: Rung | undefined): Facts {
  if (!rung) return {};
  return { [`promiseMinutes${when}`]: rung.withinMinutes, [`promiseClock${when}`]: rung.clock };
}
