import { entriesBetween } from "../../slots/entries-between.ts";
import { daysBetween } from "../../time/iso-date.ts";
import { type CalendarToCheck, isMissed } from "../calendar-to-check.ts";
import type { Finding } from "../finding.ts";
import { listMoves } from "../list-moves.ts";

/** Posts whose day is over and that did not go out; an error where the post was ready. */
export function findInThePast(calendar: CalendarToCheck): Finding[] {
  const { today } = calendar;
  return entriesBetween(calendar.posts, calendar)
    .filter(({ post, date }) => isMissed(post, date, today))
    .map((dated) => {
      const { post, date } = dated;
      return {
        code: "in-the-past",
        severity: post.status === "ready" ? "error" : "warning",
        where: { from: date, to: date, postIds: [post.id] },
        facts: { date, daysAgo: daysBetween(date, today), channels: post.channels },
        fixes: [...listMoves(calendar, { ...dated, date: today }), { kind: "unschedule", postId: post.id }],
      };
    });
}
