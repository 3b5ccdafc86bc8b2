import { listOwners, type WeekFigures } from "@porchlight/core";
import type { CatalogueWords } from "../http/catalogue-words.ts";
import type { DigestLine, DigestSource } from "./digest-source.ts";

/** The last week of answers, for the owner: once a week, and only where somebody wrote. */
export function weekLines(source: DigestSource, words: CatalogueWords): DigestLine[] {
  const { lastWeek, links, workspaceId } = source;
  if (lastWeek === undefined || lastWeek.all.came === 0 || !isForOwner(source)) return [];
  const { all, before, byPerson, words: asked, range } = lastWeek;
  const link = `${links}/w/${workspaceId}/conversations/week?day=${range.from}`;
  const told = (key: string, facts: object) => ({ text: words(`digest.week.${key}`, { ...facts }) });
  return [
    { ...told("all", countsOf(all)), link },
    ...(before.came === 0 ? [] : [told("before", countsOf(before))]),
    ...(all.medianMinutes === null || all.came < 2 ? [] : [told("half", { wait: Math.max(1, all.medianMinutes) })]),
    ...(asked.length === 0
      ? []
      : [told("asked", { list: asked.map((each) => `${each.words.join(" ")} (${each.count})`) })]),
    ...byPerson.flatMap(({ person, ...figures }) =>
      person === undefined ? [] : [told("person", { person, ...countsOf(figures) })],
    ),
  ];
}

function countsOf({ came, inTime, missed, late }: WeekFigures) {
  return { count: came, inTime, missed, late };
}

// Of whom a mail is, who asked for it has said; without a name it is for all of the business.
function isForOwner({ digest: { person }, plan }: DigestSource): boolean {
  return person === undefined || (plan !== undefined && listOwners(plan.answers.people).includes(person));
}
