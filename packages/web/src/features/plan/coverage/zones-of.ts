import type { Plan, TimeZoneId } from "@porchlight/core";

/** Every clock that the plan knows: the business's first, then those of people and customers. */
export function zonesOf({ zone, answers }: Plan): TimeZoneId[] {
  const others = [
    ...answers.people.map((person) => person.zone ?? zone),
    ...answers.audience.map((group) => group.zone),
  ];
  return [...new Set([zone, ...others])];
}
