import { MEDIA_LIMITS } from "../../facts/media-limits.ts";
import { type Found, listNoFixes, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts that are ready and have no picture, for a network that takes none without. It may wait elsewhere: a warning. */
export const needsMedia: Rule = ruleOfOnePost("needs-media", (_calendar, { post, date }): Found | undefined => {
  if (post.status !== "ready" || (post.media?.length ?? 0) > 0) return undefined;
  const channel = post.channels.find((each) => MEDIA_LIMITS[each].value.needsOne);
  if (channel === undefined) return undefined;
  return {
    code: "needs-media",
    severity: "warning",
    where: { from: date, to: date, postIds: [post.id], channel },
    facts: { channel },
    listFixes: listNoFixes,
  };
});
