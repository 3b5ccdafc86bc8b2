import { UNCHECKED_MINUTES_MAX } from "../../facts/finding-facts.ts";
import type { Plan } from "../../plan/plan.ts";
import { rememberPerObject } from "../../remember.ts";
import { isAway } from "../../routine/list-routine-visits.ts";
import type { RoutineBlock } from "../../routine/routine-block.ts";
import { addDays, daysBetween, type IsoDate, isWithin, type Weekday, weekdayOf } from "../../time/iso-date.ts";
import type { LocalTime } from "../../time/local-time.ts";
import { weekdaysOf } from "../../time/recurrence.ts";
import { type CalendarToCheck, type DatedPost, isToCome } from "../calendar-to-check.ts";
import { listMoves } from "../list-moves.ts";
import { type Found, type Rule, ruleOfOnePost } from "../rule.ts";

/** How many days to look for the next check. */
const DAYS_AHEAD = 14;

/** Posts to come after which nobody looks in for a day. Closed days have their own finding, and the plan's own cadence none. */
export const nobodyAnswersAfter: Rule = ruleOfOnePost("nobody-answers-after", (calendar, dated): Found | undefined => {
  const { closures } = calendar;
  const { post, date, minute } = dated;
  if (dated.isInCadence || !isToCome(dated)) return undefined;
  if (closures.some((closure) => isWithin(date, closure))) return undefined;
  const next = findNextCheck(calendar, dated);
  if (next === undefined || next.minute - minute <= uncheckedMinutesMax(calendar)) return undefined;
  return {
    code: "nobody-answers-after",
    severity: "hint",
    where: { from: date, to: next.date, postIds: [post.id] },
    facts: { date, waitMinutes: next.minute - minute, nextCheckOn: next.date, nextCheckAt: next.time },
    listFixes: () => listMoves(calendar, dated),
  };
});

function uncheckedMinutesMax({ limitOf }: CalendarToCheck): number {
  const hours = limitOf("nobody-answers-after");
  return hours === undefined ? UNCHECKED_MINUTES_MAX.value : hours * 60;
}

type WeeklyCheck = Pick<RoutineBlock, "person" | "time" | "zone"> & { readonly days: readonly Weekday[] };
type NextCheck = { readonly minute: number; readonly date: IsoDate; readonly time: LocalTime; readonly order: number };

const checksOf = rememberPerObject(({ routine }: Plan): WeeklyCheck[] =>
  routine
    .filter(({ isLook }) => isLook)
    .map(({ person, rrule, time, zone }) => ({ person, time, zone, days: weekdaysOf(rrule) })),
);

function findNextCheck(
  { plan, clocks, closures }: CalendarToCheck,
  { date, minute }: DatedPost,
): NextCheck | undefined {
  let next: NextCheck | undefined;
  // The person's clock may stand a day before the plan's, or a day after it.
  for (let step = -1; step <= DAYS_AHEAD; step += 1) {
    const day = addDays(date, step);
    if (next !== undefined && daysBetween(next.date, day) > ZONES_DAYS) break;
    const weekday = weekdayOf(day);
    if (closures.some((closure) => isWithin(day, closure))) continue;
    for (const [order, { person, time, zone, days }] of checksOf(plan).entries()) {
      if (!days.includes(weekday) || isAway(person, day, plan.answers.people)) continue;
      const at = clocks(zone).epochMinuteOf(day, time);
      if (at >= minute && isSooner({ minute: at, order }, next)) next = { minute: at, date: day, time, order };
    }
  }
  return next;
}

/** Two clocks of the world never stand further apart. */
const ZONES_DAYS = 2;

// Of two checks at the same moment the one that the plan names first.
function isSooner(check: Pick<NextCheck, "minute" | "order">, other: NextCheck | undefined): boolean {
  if (other === undefined || check.minute < other.minute) return true;
  return check.minute === other.minute && check.order < other.order;
}
