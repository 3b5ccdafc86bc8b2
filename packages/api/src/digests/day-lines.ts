import { type IsoDate, inZone, type LocalTime, type Post, wallTimeAt } from "@porchlight/core";
import type { ConversationLine } from "../contract/conversation-schemas.ts";
import type { CatalogueWords } from "../http/catalogue-words.ts";
import type { DigestLine, DigestSource } from "./digest-source.ts";

const MINUTE_MS = 60_000;
/** Characters of a message that are quoted. */
const QUOTE_MOST = 90;

export function waitingLines(source: DigestSource, words: CatalogueWords): DigestLine[] {
  const { waiting, links, workspaceId } = source;
  return waiting.map((line) => {
    const { id, customer, channel, last } = line;
    const due = dueWords(line, source, words);
    const facts = { customer, channel, due, text: quoteOf(last.text) };
    return {
      text: words(due === undefined ? "digest.waiting" : "digest.waitingDue", facts),
      link: `${links}/w/${workspaceId}/conversations?open=${id}`,
    };
  });
}

/** What goes out today, on the digest's clock. */
export function postLines(source: DigestSource, words: CatalogueWords): DigestLine[] {
  return timedPosts(source)
    .filter(({ wall, post }) => wall.date === source.today && post.status !== "published")
    .sort((a, b) => a.wall.time.localeCompare(b.wall.time))
    .map(({ post, wall }) => ({
      text: words("digest.post", { ...factsOf(post, words), time: wall.time, state: post.status }),
      link: linkOf(post, source),
    }));
}

/** What was to go out on a day before and did not. */
export function missedLines(source: DigestSource, words: CatalogueWords): DigestLine[] {
  return timedPosts(source)
    .filter(({ wall, post }) => wall.date < source.today && (post.status === "draft" || post.status === "ready"))
    .map(({ post, wall }) => ({
      text: words("digest.missedPost", { ...factsOf(post, words), day: wall.date }),
      link: linkOf(post, source),
    }));
}

export function visitLines({ visits, digest }: DigestSource, words: CatalogueWords): DigestLine[] {
  return visits.map(({ time, person, activity, isLook, minutes }) => {
    const what = isLook ? words("digest.look") : words(`activity.${activity}`).toLowerCase();
    const key = digest.person === undefined ? "digest.visitOf" : "digest.visit";
    return { text: words(key, { time, person, what, minutes }) };
  });
}

type TimedPost = { readonly post: Post; readonly wall: { readonly date: IsoDate; readonly time: LocalTime } };

function timedPosts({ posts, digest: { zone } }: DigestSource): TimedPost[] {
  return posts.flatMap((post) => {
    const { date, time } = post;
    if (date === undefined || time === undefined) return [];
    return [{ post, wall: inZone({ date, time, zone: post.zone }, zone) }];
  });
}

function factsOf({ title, channels }: Post, words: CatalogueWords) {
  return { title: title.trim() === "" ? words("digest.untitled") : `“${title}”`, channels };
}

function linkOf({ id, date }: Post, { links, workspaceId }: DigestSource): string {
  return `${links}/w/${workspaceId}/calendar?date=${date}&post=${id}`;
}

function dueWords(
  { due }: ConversationLine,
  { now, today, digest: { zone } }: DigestSource,
  words: CatalogueWords,
): string | undefined {
  if (due?.at === undefined) return undefined;
  const lateMinutes = Math.floor((Date.parse(now) - Date.parse(due.at)) / MINUTE_MS);
  if (lateMinutes > 0) return words("digest.late", { wait: lateMinutes });
  const { date: day, time } = wallTimeAt(due.at, zone);
  return words(day === today ? "digest.dueToday" : "digest.dueOn", { day, time });
}

/** The beginning of a message on one line. */
function quoteOf(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const signs = [...line];
  return signs.length <= QUOTE_MOST ? line : `${signs.slice(0, QUOTE_MOST).join("").trimEnd()}…`;
}
