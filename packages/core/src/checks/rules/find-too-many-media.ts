import { MEDIA_LIMITS } from "../../facts/media-limits.ts";
import { type Found, listNoFixes, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts to come with more pictures than one of their networks takes; an error once they are ready. */
export const tooManyMedia: Rule = ruleOfOnePost("too-many-media", (_calendar, { post, date }): Found | undefined => {
  const count = post.media?.length ?? 0;
  if (count === 0 || post.status === "published") return undefined;
  const [strictest] = post.channels
    .map((channel) => ({ channel, limit: MEDIA_LIMITS[channel].value.most }))
    .sort((a, b) => a.limit - b.limit);
  if (strictest === undefined || count <= strictest.limit) return undefined;
  const { channel, limit } = strictest;
  return {
    code: "too-many-media",
    severity: post.status === "ready" ? "error" : "warning",
    where: { from: date, to: date, postIds: [post.id], channel },
    facts: { channel, count, limit },
    listFixes: listNoFixes,
  };
});
