import type { Audience } from "../../answers/answers.ts";
import { AWAKE_HOURS } from "../../facts/coverage-facts.ts";
import { AWAKE_SHARE_MIN } from "../../facts/finding-facts.ts";
import { addDays } from "../../time/iso-date.ts";
import { minuteOfDay, timeAtMinute } from "../../time/local-time.ts";
import type { ZoneClocks } from "../../time/zone-clocks.ts";
import { type CalendarToCheck, type DatedPost, isToCome } from "../calendar-to-check.ts";
import type { Fix } from "../finding.ts";
import { type Found, type Rule, ruleOfOnePost } from "../rule.ts";

/** Posts to come that go out while most customers sleep; a warning where all do. What the plan's own cadence says is no finding. */
export const outsideAudienceDay: Rule = ruleOfOnePost("outside-audience-day", (calendar, dated): Found | undefined => {
  const { plan, clocks } = calendar;
  const { post, date, minute } = dated;
  if (dated.isInCadence || !isToCome(dated)) return undefined;
  const awakeShare = awakeShareAt(minute, plan.answers.audience, clocks);
  if (awakeShare >= awakeShareMin(calendar)) return undefined;
  return {
    code: "outside-audience-day",
    severity: awakeShare === 0 ? "warning" : "hint",
    where: { from: date, to: date, postIds: [post.id] },
    facts: { date, time: post.time ?? "", awakeShare: Math.round(awakeShare * 100) / 100 },
    listFixes: () => listTimes(calendar, dated),
  };
});

function awakeShareMin({ limitOf }: CalendarToCheck): number {
  return limitOf("outside-audience-day") ?? AWAKE_SHARE_MIN.value;
}

function awakeShareAt(minute: number, audience: readonly Audience[], clocks: ZoneClocks): number {
  const total = audience.reduce((sum, { share }) => sum + share, 0);
  const [wakes, sleeps] = AWAKE_HOURS.value;
  const awake = audience.filter(({ zone }) => {
    const local = clocks(zone).minuteOfDayAt(minute);
    return local >= wakes * 60 && local < sleeps * 60;
  });
  return total === 0 ? 1 : awake.reduce((sum, { share }) => sum + share, 0) / total;
}

const HALF_HOUR = 30;
const TRIED_TIMES = 3;

// The nearest half hours of the same day at which most are up, those at which the post's own place is up first; of tomorrow
// where the day has begun already.
function listTimes(calendar: CalendarToCheck, { post }: DatedPost): Fix[] {
  if (post.date === undefined || post.time === undefined) return [];
  const { plan, clocks, today } = calendar;
  const date = post.date > today ? post.date : addDays(today, 1);
  const from = minuteOfDay(post.time);
  const [wakes, sleeps] = AWAKE_HOURS.value;
  const isNight = (minute: number) => minute < wakes * 60 || minute >= sleeps * 60;
  const halfHours = Array.from({ length: 48 }, (_, index) => index * HALF_HOUR);
  const shareAt = (minute: number) =>
    awakeShareAt(clocks(post.zone).epochMinuteOf(date, timeAtMinute(minute)), plan.answers.audience, clocks);
  return halfHours
    .filter((minute) => minute !== from && shareAt(minute) >= awakeShareMin(calendar))
    .toSorted((a, b) => Number(isNight(a)) - Number(isNight(b)) || Math.abs(a - from) - Math.abs(b - from))
    .slice(0, TRIED_TIMES)
    .map((minute) => ({ kind: "move-to", postId: post.id, date, time: timeAtMinute(minute) }));
}
