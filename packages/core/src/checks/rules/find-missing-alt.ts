import { type Found, listNoFixes, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts to come whose pictures say nothing to somebody who does not see them. */
export const missingAlt: Rule = ruleOfOnePost("missing-alt", (_calendar, { post, date }): Found | undefined => {
  if (post.status === "published") return undefined;
  const count = (post.media ?? []).filter(({ alt }) => alt.trim() === "").length;
  if (count === 0) return undefined;
  return {
    code: "missing-alt",
    severity: "hint",
    where: { from: date, to: date, postIds: [post.id] },
    facts: { count },
    listFixes: listNoFixes,
  };
});
