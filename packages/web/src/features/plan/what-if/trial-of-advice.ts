import type { Advice, Channel, Facts, Plan } from "@porchlight/core";
import { defaultLook } from "./default-look.ts";
import type { Trial } from "./trial.ts";

/** What trying a piece of advice changes; undefined where no answer of the owner's would do what it says. */
export function trialOfAdvice(advice: Advice, plan: Plan): Trial | undefined {
  const { facts } = advice.reason;
  if (advice.kind === "extra-checks") {
    const look = defaultLook(plan);
    if (look === undefined || advice.checks === undefined) return undefined;
    return { look: { ...look, at: advice.checks }, ...moreHours(look.person, facts.extraMinutes) };
  }
  if (advice.kind === "more-hours") {
    const index = plan.answers.people.findIndex(({ name }) => name === facts.person);
    return index === -1 ? undefined : moreHours(index, facts.minutes);
  }
  if (advice.kind === "suggest-channel" && typeof facts.channel === "string") {
    return { added: [facts.channel as Channel] };
  }
  return undefined;

  function moreHours(index: number, minutes: Facts[string] | undefined): Trial {
    const hours = plan.answers.people[index]?.hoursPerWeek ?? 0;
    const quarters = Math.ceil((typeof minutes === "number" ? minutes : 0) / QUARTER_MINUTES);
    return { hours: { [index]: hours + (quarters * QUARTER_MINUTES) / 60 } };
  }
}

/** Hours are tried in steps of a quarter. */
const QUARTER_MINUTES = 15;
