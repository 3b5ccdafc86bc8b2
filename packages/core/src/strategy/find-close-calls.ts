import { because, type Reason } from "../facts/reason.ts";
import { CLOSE_CALL_VALUE } from "../facts/value-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import { chooseWeek, type Freedom, type Situation, type Week } from "./choose-week.ts";
import { VALUE_UNITS } from "./week-options.ts";

/** For each channel whose place hangs by little: what would stand instead. */
export function findCloseCalls(situation: Situation, week: Week): ReadonlyMap<Channel, Reason> {
  const farOff = week.value - CLOSE_CALL_VALUE.value * VALUE_UNITS;
  const calls = situation.candidates
    .filter(({ isMust }) => !isMust)
    .flatMap((candidate): [Channel, Reason][] => {
      const forced: Freedom = week.rates.has(candidate.channel) ? "shut" : "open";
      const other = chooseWeek(situation, (each) => (each === candidate ? forced : usual(each)), farOff);
      return other ? [[candidate.channel, explain(candidate, week, other)]] : [];
    });
  return new Map(calls);
}

function usual({ isMust }: Candidate): Freedom {
  return isMust ? "open" : "free";
}

function explain({ channel }: Candidate, week: Week, other: Week): Reason {
  const gained = [...other.rates.keys()].filter((each) => !week.rates.has(each));
  const lost = [...week.rates.keys()].filter((each) => !other.rates.has(each));
  const lostValue = (week.value - other.value) / VALUE_UNITS;
  if (week.rates.has(channel)) {
    if (gained.length > 0) return because("close-call-instead", { channel, runnersUp: gained, lostValue });
    return because("close-call-without", { channel, lostValue });
  }
  if (lost.length > 0) return because("close-call-in-place-of", { channel, runnersUp: lost, lostValue });
  return because("close-call-as-well", { channel, lostValue });
}
