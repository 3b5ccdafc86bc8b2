import { SAID_BEFORE_DAYS } from "../../facts/finding-facts.ts";
import type { Channel } from "../../facts/vocabulary.ts";
import { daysBetween } from "../../time/iso-date.ts";
import { type CalendarToCheck, type DatedPost, isMissed } from "../calendar-to-check.ts";
import type { Found, Part, Rule } from "../rule.ts";

/** Posts to come that say on a channel, word for word, what another said there in the weeks before, or before it has rested. */
export const saidBefore: Rule = {
  code: "said-before",
  felt: { daysBefore: 0, daysAfter: 0 },
  find: (calendar, part) => {
    const lists = new Map<readonly DatedPost[], Channel>();
    for (const { words } of [...part.posts, ...part.counterparts]) {
      for (const said of words) {
        const saying = calendar.postsSaying(said.channel, said.words);
        if (saying.length > 1) lists.set(saying, said.channel);
      }
    }
    return [...lists].flatMap(([saying, channel]) => listAgain({ calendar, part, channel, saying }));
  },
};

function listAgain(input: {
  readonly calendar: CalendarToCheck;
  readonly part: Part;
  readonly channel: Channel;
  /** The posts that say the same there. */
  readonly saying: readonly DatedPost[];
}): Found[] {
  const { calendar, part, channel, saying } = input;
  const out = saying.filter(({ post, date }) => !isMissed(post, date, calendar.today));
  return out.flatMap((again, index) => {
    const before = out[index - 1];
    if (before === undefined || again.post.status === "published" || isOneSeries(before, again)) return [];
    const restDays = again.post.evergreen?.cooldownDays ?? calendar.limitOf("said-before") ?? SAID_BEFORE_DAYS.value;
    const isNear = daysBetween(before.date, again.date) <= restDays;
    return isNear && before.date <= part.to && again.date >= part.from ? [describe(channel, before, again)] : [];
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
