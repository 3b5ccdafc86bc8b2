import type { Channel } from "../../facts/vocabulary.ts";
import { surelyFits, type TextCount } from "../../posts/count-text.ts";
import type { Post } from "../../posts/post.ts";
import { sentOn } from "../../posts/sent-on.ts";
import { type CalendarToCheck, isToCome } from "../calendar-to-check.ts";
import type { Fix } from "../finding.ts";
import { type Found, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts to come whose text, with its link, is longer than a network takes, by its own way of counting; an error once they are ready. */
export const overLimit: Rule = ruleOfOnePost("over-limit", (calendar, dated): Found | undefined => {
  const { post, date } = dated;
  if (!isToCome(dated)) return undefined;
  const longest = findLongest(calendar, post);
  if (longest === undefined) return undefined;
  const { channel, length, limit = 0, over } = longest;
  return {
    code: "over-limit",
    severity: post.status === "ready" ? "error" : "warning",
    where: { from: date, to: date, postIds: [post.id], channel },
    facts: { channel, length, limit, over },
    listFixes: () => splitOff(post, channel),
  };
});

// The others can go out as they are while this one is written again.
function splitOff(post: Post, channel: Channel): Fix[] {
  const { id: postId, date, time } = post;
  if (post.status !== "ready" || date === undefined || time === undefined) return [];
  return [{ kind: "split", postId, channel, date, time, asDraft: true }];
}

type TooLong = TextCount & { readonly channel: Channel };

function findLongest({ countOn }: CalendarToCheck, post: Post): TooLong | undefined {
  let longest: TooLong | undefined;
  for (const channel of post.channels) {
    const text = sentOn(post, channel);
    if (surelyFits(text, channel)) continue;
    const count = countOn(channel, text);
    if (count.over > (longest?.over ?? 0)) longest = { channel, ...count };
  }
  return longest;
}
