import { HASHTAG_LIMITS } from "../../facts/hashtag-limits.ts";
import type { Channel } from "../../facts/vocabulary.ts";
import { hashtagsIn } from "../../posts/hashtags-in.ts";
import type { Post } from "../../posts/post.ts";
import { textOn } from "../../posts/text-on.ts";
import { type Found, listNoFixes, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts to come with more hashtags than a network takes or heeds, those of the first comment counted in. */
export const tooManyHashtags: Rule = ruleOfOnePost(
  "too-many-hashtags",
  (_calendar, { post, date }): Found | undefined => {
    if (post.status === "published") return undefined;
    const worst = findWorst(post);
    if (worst === undefined) return undefined;
    const { channel, count, limit } = worst;
    return {
      code: "too-many-hashtags",
      severity: "warning",
      where: { from: date, to: date, postIds: [post.id], channel },
      facts: { channel, count, limit },
      listFixes: listNoFixes,
    };
  },
);

type OverTagged = { readonly channel: Channel; readonly count: number; readonly limit: number };

function findWorst(post: Post): OverTagged | undefined {
  let worst: OverTagged | undefined;
  for (const channel of post.channels) {
    const limit = HASHTAG_LIMITS[channel]?.value;
    if (limit === undefined) continue;
    const count = hashtagsIn(`${textOn(post, channel)}\n${post.firstComment ?? ""}`).length;
    if (count - limit > (worst === undefined ? 0 : worst.count - worst.limit)) worst = { channel, count, limit };
  }
  return worst;
}
