import { isToCome } from "../calendar-to-check.ts";
import { listAssignments } from "../own-works.ts";
import { type Found, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts to come that name somebody who is not in the plan, or not any more. */
export const unknownAuthor: Rule = ruleOfOnePost("unknown-author", (calendar, dated): Found | undefined => {
  const { post, date } = dated;
  const { author } = post;
  if (author === undefined || !isToCome(dated)) return undefined;
  if (calendar.plan.answers.people.some(({ name }) => name === author)) return undefined;
  return {
    code: "unknown-author",
    severity: "hint",
    where: { from: date, to: date, postIds: [post.id], person: author },
    facts: { date, author },
    listFixes: () => listAssignments(calendar, dated),
  };
});
