import type { Channel } from "../../facts/vocabulary.ts";
import { countText, type TextCount } from "../../posts/count-text.ts";
import type { Post } from "../../posts/post.ts";
import { textOn } from "../../posts/text-on.ts";
import { rememberPerObject } from "../../remember.ts";
import { isMissed } from "../calendar-to-check.ts";
import { type Found, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts to come whose text is longer than a network takes, by its own way of counting; an error once they are ready. */
export const overLimit: Rule = ruleOfOnePost(({ today }, { post, date }): Found | undefined => {
  if (post.status === "published" || isMissed(post, date, today)) return undefined;
  const [longest] = tooLongOn(post);
  if (longest === undefined) return undefined;
  const { channel, length, limit = 0, over } = longest;
  return {
    code: "over-limit",
    severity: post.status === "ready" ? "error" : "warning",
    where: { from: date, to: date, postIds: [post.id], channel },
    facts: { channel, length, limit, over },
    listFixes: () => [],
  };
});

type TooLong = TextCount & { readonly channel: Channel };

/** A post is counted once; what it says changes only with the post. */
const tooLongOn = rememberPerObject((post: Post): TooLong[] =>
  post.channels
    .map((channel) => ({ channel, ...countText(textOn(post, channel), channel) }))
    .filter(({ over }) => over > 0)
    .sort((a, b) => b.over - a.over),
);
