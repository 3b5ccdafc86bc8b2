import { textOn } from "../../posts/text-on.ts";
import { isMissed } from "../calendar-to-check.ts";
import { type Found, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts that are ready to go out and have no words on one of their channels. */
export const saysNothing: Rule = ruleOfOnePost(({ today }, { post, date }): Found | undefined => {
  if (post.status !== "ready" || isMissed(post, date, today)) return undefined;
  const channel = post.channels.find((each) => textOn(post, each).trim() === "");
  if (channel === undefined) return undefined;
  return {
    code: "says-nothing",
    severity: "error",
    where: { from: date, to: date, postIds: [post.id], channel },
    facts: { channel },
    listFixes: () => [],
  };
});
