import { type HandOver, listOwners, type Person } from "@porchlight/core";
import type { ProblemItem } from "../http/problem-error.ts";

/** What is wrong with hand-overs beside their form: each is from an owner to another of the people, and each person has one. */
export function findHandOverProblems(
  handOvers: readonly HandOver[],
  people: readonly Person[],
): readonly ProblemItem[] {
  return handOvers.flatMap(({ from, to }, index) => {
    const fields = { from, to } as const;
    const problem = (code: string, field: keyof typeof fields): ProblemItem => ({
      code,
      key: `handOver.${code}`,
      path: ["handOvers", index, field],
      facts: { name: fields[field] },
    });
    const isKnown = (name: string) => people.some((person) => person.name === name);
    const isRepeated = handOvers.slice(0, index).some((other) => other.to === to);
    return [
      ...(isKnown(from) ? [] : [problem("unknown-person", "from")]),
      ...(isKnown(to) ? [] : [problem("unknown-person", "to")]),
      ...(isKnown(from) && !listOwners(people).includes(from) ? [problem("not-the-owner", "from")] : []),
      ...(from === to ? [problem("to-oneself", "to")] : []),
      ...(isRepeated ? [problem("person-twice", "to")] : []),
    ];
  });
}
