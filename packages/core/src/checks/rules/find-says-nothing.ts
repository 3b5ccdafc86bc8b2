import { sentOn } from "../../posts/sent-on.ts";
import { type Found, listNoFixes, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts that are ready to go out and have neither words on one of their channels nor a picture. */
export const saysNothing: Rule = ruleOfOnePost(
  "says-nothing",
  (_calendar, { post, date, isMissed }): Found | undefined => {
    const hasPicture = post.media !== undefined && post.media.length > 0;
    if (post.status !== "ready" || hasPicture || isMissed) return undefined;
    const channel = post.channels.find((each) => sentOn(post, each).trim() === "");
    if (channel === undefined) return undefined;
    return {
      code: "says-nothing",
      severity: "error",
      where: { from: date, to: date, postIds: [post.id], channel },
      facts: { channel },
      listFixes: listNoFixes,
    };
  },
);
