import * as fc from "fast-check";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { RATES } from "../facts/rate-facts.ts";
import { CHANNELS, type Channel, GOALS } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { addDays, WEEKDAYS } from "../time/iso-date.ts";
import { anyAnswers, STARTS_ON } from "./any-answers.ts";
import { somePlan } from "./some-plan.ts";
import { someChannels, someChecks } from "./some-strategy.ts";

const rates = fc
  .uniqueArray(fc.constantFrom(...CHANNELS), { minLength: 1, maxLength: 5 })
  .chain((channels) => fc.tuple(...channels.map((channel) => fc.tuple(fc.constant(channel), rateOf(channel)))))
  .map((pairs): Partial<Record<Channel, number>> => Object.fromEntries(pairs));

function rateOf(channel: Channel): fc.Arbitrary<number> {
  const { floor, max } = CHANNEL_FACTS[channel];
  return fc.constantFrom(...RATES.value.filter((rate) => rate >= floor.value && rate <= max.value));
}

const goals = fc
  .tuple(...GOALS.map(() => fc.nat(5)))
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return GOALS.map((goal, index) => ({ goal, share: (weights[index] ?? 0) / total })).filter(
      ({ share }) => share > 0,
    );
  });

/** Plans of up to five channels at rates that they know, in any zone; the second channel begins four weeks late. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ answers: anyAnswers(), perWeek: rates, goals, startDay: fc.nat(6), checkDays: fc.subarray([...WEEKDAYS]) })
  .map(({ answers, perWeek, startDay, checkDays, ...rest }) => {
    const startsOn = addDays(STARTS_ON, startDay);
    const channels = someChannels(perWeek).map((channel, index) =>
      index === 1 ? { ...channel, startsOn: addDays(startsOn, 28) } : { ...channel, startsOn },
    );
    return somePlan({ ...rest, answers, channels, startsOn, checks: someChecks(checkDays, "12:15") });
  });
