import { initialsOf } from "./initials-of.ts";

/** Initials for each of these names; where two would have the same, as many letters more as tell them apart. */
export function distinctInitials(names: readonly string[]): ReadonlyMap<string, string> {
  const shared = Map.groupBy(names, initialsOf);
  return new Map(
    names.map((name) => {
      const rivals = (shared.get(initialsOf(name)) ?? []).filter((other) => other !== name);
      return [name, rivals.length === 0 ? initialsOf(name) : shortestOwn(name, rivals)];
    }),
  );
}

/** The shortest beginning that no rival has; the whole name where another begins with all of it. */
function shortestOwn(name: string, rivals: readonly string[]): string {
  const letters = lettersOf(name);
  const beginnings = letters.map((_, index) => letters.slice(0, index + 1).join(""));
  return beginnings.find((each) => rivals.every((rival) => !rival.trim().startsWith(each))) ?? name.trim();
}

function lettersOf(name: string): string[] {
  return [...new Intl.Segmenter().segment(name.trim())].map(({ segment }) => segment);
}
