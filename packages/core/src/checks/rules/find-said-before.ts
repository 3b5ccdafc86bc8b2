import { SAID_BEFORE_DAYS } from "../../facts/finding-facts.ts";
import { CHANNELS, type Channel } from "../../facts/vocabulary.ts";
import { daysBetween, isWithin } from "../../time/iso-date.ts";
import type { CalendarToCheck, DatedPost } from "../calendar-to-check.ts";
import type { Found, Part, Rule } from "../rule.ts";

/** Posts to come that say on a channel, word for word, what another said there in the weeks before, or before it has rested. */
export const saidBefore: Rule = {
  code: "said-before",
  felt: { daysBefore: 0, daysAfter: 0 },
  find: (calendar, part) => {
    const channels = part.changed?.flatMap(({ post }) => post.channels) ?? CHANNELS;
    return [...new Set(channels)].flatMap((channel) =>
      listSaying(calendar, part, channel).flatMap((saying) => listAgain({ calendar, part, channel, saying })),
    );
  },
};

// What is said more than once on a channel, as far as the part is about it.
function listSaying(calendar: CalendarToCheck, { changed }: Part, channel: Channel): (readonly DatedPost[])[] {
  if (changed === undefined) return [...calendar.postsSayingSame(channel)];
  const here = changed.filter(({ post }) => post.channels.includes(channel));
  return [...new Set(here.map((dated) => calendar.postsSayingAs(dated, channel)))];
}

function listAgain(input: {
  readonly calendar: CalendarToCheck;
  readonly part: Part;
  readonly channel: Channel;
  /** The posts that say the same there. */
  readonly saying: readonly DatedPost[];
}): Found[] {
  const { calendar, part, channel, saying } = input;
  const out = saying.filter(({ isMissed }) => !isMissed);
  return out.flatMap((again, index) => {
    const before = out[index - 1];
    if (before === undefined || again.post.status === "published" || isOneSeries(before, again)) return [];
    const restDays = again.post.evergreen?.cooldownDays ?? calendar.limitOf("said-before") ?? SAID_BEFORE_DAYS.value;
    const isNear = daysBetween(before.date, again.date) <= restDays;
    const isLookedAt = isWithin(before.date, calendar) || isWithin(again.date, calendar);
    const isOfPart = before.date <= part.to && again.date >= part.from;
    return isNear && isLookedAt && isOfPart ? [describe(channel, before, again)] : [];
  });
}

/** A series says the same on purpose. */
function isOneSeries({ post: { series } }: DatedPost, { post }: DatedPost): boolean {
  return series !== undefined && series.id === post.series?.id;
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
