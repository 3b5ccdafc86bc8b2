import { SAID_BEFORE_DAYS } from "../../facts/finding-facts.ts";
import type { Channel } from "../../facts/vocabulary.ts";
import { daysBetween } from "../../time/iso-date.ts";
import { type CalendarToCheck, type DatedPost, isMissed } from "../calendar-to-check.ts";
import type { Found, Part, Rule } from "../rule.ts";
import { wordsOf } from "../words-of.ts";

/** Posts to come that say on a channel, word for word, what another said there in the weeks before, or before it has rested. */
export const saidBefore: Rule = {
  felt: { daysBefore: 0, daysAfter: 0 },
  find: (calendar, part) => {
    const words = new Map(part.posts.flatMap(({ post }) => wordsOf(post)).map(({ key, channel }) => [key, channel]));
    return [...words].flatMap(([key, channel]) => listAgain(calendar, part, channel, key));
  },
};

function listAgain(calendar: CalendarToCheck, part: Part, channel: Channel, key: string): Found[] {
  const saying = calendar.postsSaying(key);
  if (saying.length < 2) return [];
  const out = saying.filter(({ post, date }) => !isMissed(post, date, calendar.today));
  return out.flatMap((again, index) => {
    const before = out[index - 1];
    if (before === undefined || again.post.status === "published") return [];
    const restDays = again.post.evergreen?.cooldownDays ?? SAID_BEFORE_DAYS.value;
    const isNear = daysBetween(before.date, again.date) <= restDays;
    return isNear && before.date <= part.to && again.date >= part.from ? [describe(channel, before, again)] : [];
  });
}

function describe(channel: Channel, before: DatedPost, { post, date }: DatedPost): Found {
  return {
    code: "said-before",
    severity: "warning",
    where: { from: before.date, to: date, postIds: [before.post.id, post.id], channel },
    facts: { channel, saidOn: before.date, days: daysBetween(before.date, date) },
    listFixes: () => [{ kind: "unschedule", postId: post.id }],
  };
}
