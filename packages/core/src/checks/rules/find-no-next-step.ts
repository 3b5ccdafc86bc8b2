import type { Post } from "../../posts/post.ts";
import { sentOn } from "../../posts/sent-on.ts";
import { type Found, listNoFixes, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts that sell, are ready, and name nothing to do next: no link, no number (a day, a price, a telephone), nobody to ask. */
export const noNextStep: Rule = ruleOfOnePost(
  "no-next-step",
  (_calendar, { post, date, isMissed }): Found | undefined => {
    if (post.category !== "promote" || post.status !== "ready" || isMissed) return undefined;
    if (namesNextStep(post)) return undefined;
    return {
      code: "no-next-step",
      severity: "hint",
      where: { from: date, to: date, postIds: [post.id] },
      facts: { date },
      listFixes: listNoFixes,
    };
  },
);

/** A digit of any script, a link, a name to write to, or a question. */
const NEXT_STEP = /\p{Nd}|https?:|www\.|[\p{L}\p{Nd}]\.[a-z]{2,}\b|@|[?？؟]/iu;

// Without words it is another matter.
function namesNextStep(post: Post): boolean {
  return post.channels.every((channel) => {
    const text = sentOn(post, channel).trim();
    return text === "" || NEXT_STEP.test(text);
  });
}
