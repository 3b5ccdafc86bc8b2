import { makeWhoAnswers, usualAuthorOf } from "@porchlight/core";
import type { ConversationLine } from "../contract/conversation-schemas.ts";
import type { CatalogueWords } from "../http/catalogue-words.ts";
import { aheadLines, findingLines, isGoingQuiet, quietLines } from "./ahead-lines.ts";
import { missedLines, postLines, visitLines, waitingLines } from "./day-lines.ts";
import type { DigestContent, DigestLine, DigestSection, DigestSource } from "./digest-source.ts";
import { weekLines } from "./week-lines.ts";

/** Lines of a part of the mail; of more it says how many. */
const LINES_MOST = 6;

type Part = {
  readonly name: "waiting" | "today" | "held" | "missed" | "routine" | "quiet" | "findings" | "closures" | "lastWeek";
  readonly lines: readonly DigestLine[];
  /** Its part of the sentence that the mail is called by; the routine has none, since it comes every day. */
  readonly said: string | undefined;
};

/** What a day asks for, in the order in which it presses: who waits, what goes out, what did not, and what is coming. */
export function composeDigest(whole: DigestSource, words: CatalogueWords): DigestContent {
  const source = ofPerson(whole);
  const parts = listParts(source, words).filter(({ lines }) => lines.length > 0);
  const said = parts.flatMap((part) => part.said ?? []);
  const sentence = said.length === 0 ? words("digest.nothing") : capitalised(said.join(", "));
  const minutes = source.visits.reduce((sum, visit) => sum + visit.minutes, 0);
  return {
    subject: sentence,
    lead: words(minutes === 0 ? "digest.lead" : "digest.leadMinutes", { sentence, minutes }),
    sections: parts.map(({ name, lines }) => toSection({ title: words(`digest.sections.${name}`), lines }, words)),
    isEmpty: said.length === 0,
  };
}

function listParts(source: DigestSource, words: CatalogueWords): readonly Part[] {
  const counted = (key: string, lines: readonly DigestLine[]): Pick<Part, "lines" | "said"> => ({
    lines,
    said: words(`digest.${key}`, { count: lines.length, words: numberWord(lines.length, words) }),
  });
  return [
    { name: "waiting", ...counted("wait", waitingLines(source, words)) },
    ...(source.isPaused
      ? [{ name: "held", lines: postLines(source, words), said: words("digest.paused") } as const]
      : [
          { name: "today", ...counted("goOut", postLines(source, words)) } as const,
          { name: "missed", ...counted("missed", missedLines(source, words)) } as const,
        ]),
    { name: "routine", lines: visitLines(source, words), said: undefined },
    { name: "quiet", lines: quietLines(source, words), said: saidOfQuiet(source, words) },
    { name: "findings", ...counted("findings", findingLines(source, words)) },
    { name: "closures", lines: aheadLines(source, words), said: words("digest.closed") },
    { name: "lastWeek", lines: weekLines(source, words), said: words("digest.summedUp") },
  ];
}

// What is quiet already has been told of before, and stays so until somebody has the time.
function saidOfQuiet(source: DigestSource, words: CatalogueWords): string | undefined {
  const count = source.presence.filter((presence) => isGoingQuiet(presence, source)).length;
  return count === 0 ? undefined : words("digest.quiet", { count, words: numberWord(count, words) });
}

/** The source as it concerns one person: what is theirs, and what is nobody's. */
function ofPerson(source: DigestSource): DigestSource {
  const { person } = source.digest;
  if (person === undefined) return source;
  const usual = source.plan === undefined ? undefined : usualAuthorOf(source.plan);
  const isTheirs = (name: string | undefined): boolean => name === undefined || name === person;
  return {
    ...source,
    waiting: source.waiting.filter(isTheirsToAnswer(source)),
    posts: source.posts.filter(({ author }) => isTheirs(author ?? usual)),
    visits: source.visits.filter((visit) => visit.person === person),
    findings: source.findings.filter(({ where }) => isTheirs(where.person)),
  };
}

/** While nothing is handed over, whoever looks first answers what nobody has. */
function isTheirsToAnswer(source: DigestSource): (line: ConversationLine) => boolean {
  const { plan, handOvers, now, digest } = source;
  const isInPlan = plan?.answers.people.some(({ name }) => name === digest.person) === true;
  if (plan === undefined || handOvers.length === 0 || !isInPlan) {
    return ({ assignee }) => assignee === undefined || assignee === digest.person;
  }
  const whoAnswers = makeWhoAnswers({ answers: plan.answers, handOvers, now });
  return (line) => whoAnswers(line).person === digest.person;
}

function toSection({ title, lines }: DigestSection, words: CatalogueWords): DigestSection {
  const hidden = lines.length - LINES_MOST;
  if (hidden <= 0) return { title, lines };
  return { title, lines: lines.slice(0, LINES_MOST), more: words("digest.more", { count: hidden }) };
}

/** "three", from thirteen up "13". */
function numberWord(count: number, words: CatalogueWords): string {
  return count < 13 ? words(`digest.number.${count}`) : String(count);
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
