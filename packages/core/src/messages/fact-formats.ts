import { WEEKDAYS } from "../time/iso-date.ts";
import { isLocalTime } from "../time/local-time.ts";
import { countFormat, dayFormat, listFormat, percentFormat, timeFormat } from "./locale-formats.ts";

/** Looks a key up in the catalogue, as i18next's `t` does. */
export type Translate = (key: string) => string;

/** Turns a fact into words for a locale (BCP 47, such as `en-GB`). */
export type FactFormat = (value: unknown, locale: string) => string;

/**
 * How facts read in a sentence, by the name that follows the comma in `{{freeMinutes, duration}}`. Register each with
 * i18next: `i18n.services.formatter.add(name, format)`.
 */
export function factFormats(translate: Translate): Readonly<Record<string, FactFormat>> {
  const word = (kind: string) => (value: unknown) => translate(`${kind}.${String(value)}`);
  return {
    duration: (value) => formatDuration(Number(value)),
    percent: (value, locale) => formatPercent(Number(value), locale),
    count: (value, locale) => countFormat(locale).format(Number(value)),
    rate: (value, locale) => formatRate(Number(value), locale),
    day: makeDayFormat({ day: "numeric", month: "long" }),
    weekdayAndDay: makeDayFormat({ weekday: "long", day: "numeric", month: "long" }),
    weekdayName: makeDayFormat({ weekday: "long" }),
    fullDay: makeDayFormat({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    month: makeDayFormat({ month: "long", year: "numeric" }),
    time: (value, locale) => formatTime(String(value), locale),
    times: (value, locale) =>
      formatList(
        asList(value).map((time) => formatTime(time, locale)),
        locale,
      ),
    channel: word("channel"),
    conversationKind: word("conversationKind"),
    goal: word("goal"),
    category: word("category"),
    activity: word("activity"),
    weekday: word("weekday"),
    list: (value, locale) => formatList(asList(value), locale),
    channels: (value, locale) => formatList(asList(value).map(word("channel")), locale),
    activities: (value, locale) => formatList(asList(value).map(word("activity")), locale),
    goals: (value, locale) => formatList(asList(value).map(word("goal")), locale),
    categories: (value, locale) => formatList(asList(value).map(word("category")), locale),
    weekdays: (value, locale) =>
      formatList([...asList(value)].sort((a, b) => weekdayRank(a) - weekdayRank(b)).map(word("weekday")), locale),
  };
}

/** `50 min`, `3 h`, `3 h 05`; from two days up `2 days`, `2 days 6 h`. */
export function formatDuration(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  if (whole < 48 * 60) return joinParts([`${Math.floor(whole / 60)} h`, whole % 60 === 0 ? "" : twoDigits(whole % 60)]);
  const hours = Math.round(whole / 60);
  return joinParts([`${Math.floor(hours / 24)} days`, hours % 24 === 0 ? "" : `${hours % 24} h`]);
}

/** A share of 0 to 1 in whole percents: `42%`. */
export function formatPercent(share: number, locale: string): string {
  return percentFormat(locale).format(share);
}

/** A wall time as a locale reads it: `09:00`, or `9:00 AM` in one line. What is none stays as it is. */
export function formatTime(time: string, locale: string): string {
  if (!isLocalTime(time)) return time;
  return (
    timeFormat(locale)
      .format(new Date(`2000-01-01T${time}Z`))
      // Full stops of "a.m." would meet that of the sentence.
      .replace(/([ap])\.m\.$/iu, "$1m")
      .replace(/\s/gu, "\u00A0")
  );
}

/** Posts per week in words: `4 posts a week`, `6.5 posts a week on average`, `one post every 2 weeks`. */
export function formatRate(postsPerWeek: number, locale: string): string {
  const number = countFormat(locale);
  if (postsPerWeek === 1) return "one post a week";
  if (postsPerWeek > 1 && !Number.isInteger(postsPerWeek))
    return `${number.format(postsPerWeek)} posts a week on average`;
  if (postsPerWeek > 1 || postsPerWeek <= 0) return `${number.format(postsPerWeek)} posts a week`;
  return `one post every ${number.format(1 / postsPerWeek)} weeks`;
}

function makeDayFormat(options: Intl.DateTimeFormatOptions): FactFormat {
  const formatOf = dayFormat(options);
  return (value, locale) => formatOf(locale).format(new Date(`${String(value)}T00:00:00Z`));
}

function formatList(items: readonly string[], locale: string): string {
  return listFormat(locale).format(items);
}

function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function weekdayRank(day: string): number {
  return (WEEKDAYS as readonly string[]).indexOf(day);
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function twoDigits(minutes: number): string {
  return String(minutes).padStart(2, "0");
}
