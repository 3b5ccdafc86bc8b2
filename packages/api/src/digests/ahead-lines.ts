import { addDays, type ChannelPresence, type Finding } from "@porchlight/core";
import type { CatalogueWords } from "../http/catalogue-words.ts";
import { DIGEST_AHEAD_DAYS, type DigestLine, type DigestSource } from "./digest-source.ts";

/** Told by how channels look, which says more. */
const TOLD_OTHERWISE: readonly string[] = ["gone-dark"];

/** Channels whose silence is too long, or will be within days. */
export function quietLines(source: DigestSource, words: CatalogueWords): DigestLine[] {
  return source.presence.flatMap((presence) => {
    const said = silenceOf(presence, source);
    if (said === undefined) return [];
    const text = words(`digest.${said.key}`, { channel: presence.channel, day: said.day });
    return [{ text, link: `${source.links}/w/${source.workspaceId}/calendar` }];
  });
}

/** Whether a channel will look quiet, or dark, within days. */
export function isGoingQuiet(presence: ChannelPresence, source: DigestSource): boolean {
  return silenceOf(presence, source)?.day !== undefined;
}

type Silence = { readonly key: "quietFrom" | "darkFrom" | "quietNow" | "darkNow"; readonly day?: string };

function silenceOf({ quietOn, darkOn }: ChannelPresence, { today }: DigestSource): Silence | undefined {
  const until = addDays(today, DIGEST_AHEAD_DAYS.silence);
  if (darkOn !== undefined && darkOn <= today) return { key: "darkNow" };
  if (quietOn === undefined || quietOn > until) return undefined;
  if (quietOn > today) return { key: "quietFrom", day: quietOn };
  return darkOn !== undefined && darkOn <= until ? { key: "darkFrom", day: darkOn } : { key: "quietNow" };
}

/** What checks of the next days say, the gravest first; hints can wait for the calendar. */
export function findingLines({ findings, links, workspaceId }: DigestSource, words: CatalogueWords): DigestLine[] {
  const told = findings.filter(({ severity, code }) => severity !== "hint" && !TOLD_OTHERWISE.includes(code));
  return [...told.filter(isError), ...told.filter((finding) => !isError(finding))].map((finding) => ({
    text: findingWords(finding, words),
    link: `${links}/w/${workspaceId}/calendar?date=${finding.where.from}${postOf(finding)}`,
  }));
}

/** Days off that begin within the next two weeks, or last still. */
export function aheadLines({ closures, today }: DigestSource, words: CatalogueWords): DigestLine[] {
  const until = addDays(today, DIGEST_AHEAD_DAYS.closures);
  return closures
    .filter(({ from, to }) => to >= today && from <= until)
    .map(({ from, to, label: given }) => {
      const label = given.trim() === "" ? words("digest.unnamed") : given;
      return { text: words(from === to ? "digest.closureDay" : "digest.closureDays", { label, from, to }) };
    });
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function postOf({ where: { postIds } }: Finding): string {
  return postIds[0] === undefined ? "" : `&post=${postIds[0]}`;
}

// One that comes from days off, or of two on one day, has its own sentence where the catalogue holds one.
function findingWords({ code, facts }: Finding, words: CatalogueWords): string {
  const { closure } = facts;
  const isOneDay = facts.firstOn !== undefined && facts.firstOn === facts.secondOn;
  if (isOneDay) return words([`finding.${code}_sameDay`, `finding.${code}`], facts);
  if (closure === undefined) return words(`finding.${code}`, facts);
  const named = closure === "" ? { ...facts, closure: words("digest.daysOff") } : facts;
  return words([`finding.${code}_closed`, `finding.${code}`], named);
}
