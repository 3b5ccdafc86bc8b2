import type { BigDate, Closure } from "../../answers/answers.ts";
import { addDays, isWithin } from "../../time/iso-date.ts";
import { type CalendarToCheck, type DatedPost, isToCome } from "../calendar-to-check.ts";
import type { Fix } from "../finding.ts";
import { listOwnSlots } from "../list-moves.ts";
import { type Found, listNoFixes, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts to come on days when the firm is closed and nobody answers; only a hint for an event that lies in the same days. */
export const closedDay: Rule = ruleOfOnePost("closed-day", (calendar, dated): Found | undefined => {
  const { post, date } = dated;
  if (!isToCome(dated)) return undefined;
  const closure = calendar.closures.find((each) => isWithin(date, each));
  if (closure === undefined) return undefined;
  const event = calendar.events.find((each) => each.label === post.eventId && lapsInto(each, closure));
  const where = { from: date, to: date, postIds: [post.id] };
  const facts = { date, closure: closure.label, closedFrom: closure.from, closedTo: closure.to };
  if (event !== undefined) {
    return {
      code: "closed-day",
      severity: "hint",
      where,
      facts: { ...facts, event: event.label },
      listFixes: listNoFixes,
    };
  }
  const listFixes = () => [...listOwnSlots(calendar, dated), ...daysAround(calendar, dated, closure)];
  return { code: "closed-day", severity: "warning", where, facts, listFixes };
});

function lapsInto({ from, to }: BigDate, closure: Closure): boolean {
  return from <= closure.to && (to ?? from) >= closure.from;
}

/** How many open days on either side are tried. */
const TRIED_DAYS = 3;

// The last days before, then the first after.
function daysAround(calendar: CalendarToCheck, { post }: DatedPost, closure: Closure): Fix[] {
  const { time } = post;
  if (time === undefined) return [];
  const steps = Array.from({ length: TRIED_DAYS }, (_, index) => index + 1);
  const days = [
    ...steps.map((step) => addDays(closure.from, -step)),
    ...steps.map((step) => addDays(closure.to, step)),
  ];
  return days.filter((date) => date > calendar.today).map((date) => ({ kind: "move-to", postId: post.id, date, time }));
}
