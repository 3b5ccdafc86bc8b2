import { because, type Reason } from "../facts/reason.ts";
import { CLOSE_CALL_VALUE } from "../facts/value-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import { chooseWeek, type Freedom, type Situation, VALUE_UNITS, type Week } from "./choose-week.ts";

/** For each channel whose place hangs by little: what would stand instead. */
export function findCloseCalls(situation: Situation, week: Week): ReadonlyMap<Channel, Reason> {
  // A pattern that is worse by more than that without constraint can't come closer with one.
  const slack = CLOSE_CALL_VALUE.value * VALUE_UNITS;
  const close = { ...situation, patterns: situation.patterns.filter((pattern) => isWithin(pattern, situation, week)) };
  const calls = situation.candidates
    .filter(({ isMust }) => !isMust)
    .flatMap((candidate): [Channel, Reason][] => {
      const forced: Freedom = week.rates.has(candidate.channel) ? "shut" : "open";
      const other = chooseWeek(close, (each) => (each === candidate ? forced : usual(each)));
      return other && week.value - other.value < slack ? [[candidate.channel, explain(candidate, week, other)]] : [];
    });
  return new Map(calls);
}

function isWithin(pattern: Situation["patterns"][number], situation: Situation, week: Week): boolean {
  const best = chooseWeek({ ...situation, patterns: [pattern] }, usual);
  return best !== undefined && week.value - best.value < CLOSE_CALL_VALUE.value * VALUE_UNITS;
}

function usual({ isMust }: Candidate): Freedom {
  return isMust ? "open" : "free";
}

function explain({ channel }: Candidate, week: Week, other: Week): Reason {
  const gained = [...other.rates.keys()].filter((each) => each !== channel && !week.rates.has(each));
  const lost = [...week.rates.keys()].filter((each) => each !== channel && !other.rates.has(each));
  const lostValue = (week.value - other.value) / VALUE_UNITS;
  if (week.rates.has(channel)) {
    if (gained.length > 0) return because("close-call-instead", { channel, runnersUp: gained, lostValue });
    return because("close-call-without", { channel, lostValue });
  }
  if (lost.length > 0) return because("close-call-in-place-of", { channel, runnersUp: lost, lostValue });
  return because("close-call-as-well", { channel, lostValue });
}
