import { type IsoDate, minuteOfDay, type PublicDay, type PublicPromise, WEEKDAYS } from "@porchlight/core";
import { type Html, html } from "./html.ts";
import { shortestTime, shortTime } from "./visitor-times.ts";
import type { VisitorWords } from "./visitor-words.ts";

const DAY_MINUTES = 1440;
/** Left dark above the first hours and below the last. */
const MARGIN_MINUTES = 45;

/** The coming seven days as windows, Monday first: lit where somebody is in, and the hours in words. */
export function drawWeek(told: PublicPromise, words: VisitorWords): Html {
  const [today] = told.days;
  const days = [...told.days].sort((a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday));
  const drawn = scaleOf(told.days);
  return html`<ol class="week">${days.map((day) => drawDay(day, { today: today?.date, drawn, words }))}</ol>`;
}

type Scale = { readonly fromMinute: number; readonly toMinute: number };
type Drawing = { readonly today: IsoDate | undefined; readonly drawn: Scale; readonly words: VisitorWords };

function drawDay({ date, weekday, hours, closure }: PublicDay, { today, drawn, words }: Drawing): Html {
  const isToday = date === today;
  const panes = hours.map((span) => {
    const { fromMinute, toMinute } = minutesOf(span);
    return html`<rect x="0" width="100" y="${fromMinute - drawn.fromMinute}" height="${toMinute - fromMinute}"/>`;
  });
  const said = hours.length === 0 ? [closure ?? words("visitor.nobodyIn")] : sayHours(hours, words);
  return html`<li${isToday ? html` class="today"` : ""}><svg viewBox="0 0 100 ${drawn.toMinute - drawn.fromMinute}" preserveAspectRatio="none" aria-hidden="true">${panes}</svg><strong>${words(`weekday.${weekday}`)}</strong>${said.map((line) => html`<span class="hours">${line}</span> `)}${isToday ? html`<span class="hours">${words("visitor.today")}</span>` : ""}</li>`;
}

function sayHours(hours: PublicDay["hours"], words: VisitorWords): string[] {
  const [first] = hours;
  if (first === undefined) return [];
  if (hours.length > 1) {
    return [
      hours
        .map(({ from, to }) => words("visitor.hours", { from: shortestTime(from, words), to: shortestTime(to, words) }))
        .join(", "),
    ];
  }
  if (first.from === first.to) return [words("visitor.allDay")];
  const hasMinutes = [first.from, first.to].some((time) => !time.endsWith(":00"));
  const say = hasMinutes ? shortTime : shortestTime;
  return [words("visitor.hoursAlone", { from: say(first.from, words), to: say(first.to, words) })];
}

function scaleOf(days: readonly PublicDay[]): Scale {
  const spans = days.flatMap(({ hours }) => hours.map(minutesOf));
  if (spans.length === 0) return { fromMinute: 0, toMinute: DAY_MINUTES };
  return {
    fromMinute: Math.min(...spans.map(({ fromMinute }) => fromMinute)) - MARGIN_MINUTES,
    toMinute: Math.max(...spans.map(({ toMinute }) => toMinute)) + MARGIN_MINUTES,
  };
}

// Hours past midnight go on below the end of their day.
function minutesOf({ from, to }: PublicDay["hours"][number]): Scale {
  const [fromMinute, toMinute] = [minuteOfDay(from), minuteOfDay(to)];
  return { fromMinute, toMinute: toMinute > fromMinute ? toMinute : toMinute + DAY_MINUTES };
}
