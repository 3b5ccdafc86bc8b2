import { SAID_BEFORE_DAYS } from "../../facts/finding-facts.ts";
import type { Channel } from "../../facts/vocabulary.ts";
import type { Post } from "../../posts/post.ts";
import { textOn } from "../../posts/text-on.ts";
import { addDays, daysBetween } from "../../time/iso-date.ts";
import { type DatedPost, isMissed } from "../calendar-to-check.ts";
import { remembering } from "../remembering.ts";
import type { Found, Rule } from "../rule.ts";

/** Posts to come that say on a channel, word for word, what another said there in the weeks before. */
export const saidBefore: Rule = {
  felt: { daysBefore: 0, daysAfter: 0 },
  find: (calendar, part) => {
    const reach = {
      from: addDays(part.from, -SAID_BEFORE_DAYS.value),
      to: addDays(part.to, SAID_BEFORE_DAYS.value),
    };
    const lastSaid = new Map<string, DatedPost>();
    return calendar.postsBetween(reach).flatMap((dated) => {
      if (isMissed(dated.post, dated.date, calendar.today)) return [];
      return wordsOf(dated.post).flatMap(({ channel, key }): Found[] => {
        const before = lastSaid.get(key);
        lastSaid.set(key, dated);
        if (before === undefined || !part.channels.includes(channel) || dated.post.status === "published") return [];
        const isNear = daysBetween(before.date, dated.date) <= SAID_BEFORE_DAYS.value;
        return isNear && before.date <= part.to && dated.date >= part.from ? [describe(channel, before, dated)] : [];
      });
    });
  },
};

/** What a post says where, as text that is the same for the same words; nothing where it says nothing. */
const wordsOf = remembering((post: Post) =>
  post.channels.flatMap((channel): { readonly channel: Channel; readonly key: string }[] => {
    const words = textOn(post, channel).trim().replaceAll(/\s+/g, " ").toLowerCase();
    return words === "" ? [] : [{ channel, key: `${channel} ${words}` }];
  }),
);

function describe(channel: Channel, before: DatedPost, { post, date }: DatedPost): Found {
  return {
    code: "said-before",
    severity: "warning",
    where: { from: before.date, to: date, postIds: [before.post.id, post.id], channel },
    facts: { channel, saidOn: before.date, days: daysBetween(before.date, date) },
    listFixes: () => [{ kind: "unschedule", postId: post.id }],
  };
}
