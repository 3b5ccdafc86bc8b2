import { daysBetween } from "../../time/iso-date.ts";
import { listMoves } from "../list-moves.ts";
import { type Found, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts whose day is over and that did not go out; an error where the post was ready. */
export const inThePast: Rule = ruleOfOnePost("in-the-past", (calendar, { post, date, isMissed }): Found | undefined => {
  if (!isMissed) return undefined;
  const { today } = calendar;
  return {
    code: "in-the-past",
    severity: post.status === "ready" ? "error" : "warning",
    where: { from: date, to: date, postIds: [post.id] },
    facts: { date, daysAgo: daysBetween(date, today), channels: post.channels },
    listFixes: () => [...listMoves(calendar, { post, date: today }), { kind: "unschedule", postId: post.id }],
  };
});
