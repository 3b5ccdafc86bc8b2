import { READY_DAYS } from "../../facts/finding-facts.ts";
import { addDays, daysBetween } from "../../time/iso-date.ts";
import { listMoves } from "../list-moves.ts";
import { type Found, type Rule, ruleOfOnePost } from "../rule.ts";

/** Drafts that go out today or very soon: a warning today, a hint before. */
export const notReady: Rule = ruleOfOnePost("not-ready", (calendar, dated): Found | undefined => {
  const { post, date } = dated;
  if (post.status !== "draft") return undefined;
  const days = daysBetween(calendar.today, date);
  const readyDays = calendar.limitOf("not-ready") ?? READY_DAYS.value;
  const lastDay = addDays(calendar.today, readyDays);
  if (days < 0 || days > readyDays) return undefined;
  return {
    code: "not-ready",
    severity: days === 0 ? "warning" : "hint",
    where: { from: date, to: date, postIds: [post.id] },
    facts: { date, days },
    listFixes: () => listMoves(calendar, dated).filter((fix) => fix.kind === "move-to" && fix.date > lastDay),
  };
});
