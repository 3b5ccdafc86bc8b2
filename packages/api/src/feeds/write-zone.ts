import {
  addDays,
  type DateRange,
  type IsoDate,
  listZoneChanges,
  type TimeZoneId,
  weekdayOf,
  type ZoneChange,
} from "@porchlight/core";

/** The clock of a zone within a range of days as iCalendar has it (VTIMEZONE), by the same data as every time of the app. */
export function writeZone(zone: TimeZoneId, range: DateRange): string {
  const { minutesAtStart, changes } = listZoneChanges(zone, range);
  const start = {
    date: "1970-01-01",
    time: "00:00",
    minutesBefore: minutesAtStart,
    minutesAfter: minutesAtStart,
  } as const;
  const lines = [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...writeChange(start),
    ...(findYearlyRules(changes, range) ?? changes.map((change) => ({ change, rule: undefined }))).flatMap(
      ({ change, rule }) => writeChange(change, rule),
    ),
    "END:VTIMEZONE",
  ];
  return lines.join("\r\n");
}

type Ruled = { readonly change: ZoneChange; readonly rule: string | undefined };

/**
 * Rules by which the clock is changed every year, each beside the first change that it makes. Programs that keep rules
 * and no lists need them. Undefined where no rule holds throughout: then every change stands by itself.
 */
function findYearlyRules(changes: readonly ZoneChange[], { from, to }: DateRange): readonly Ruled[] | undefined {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  const kinds = Object.values(Object.groupBy(changes, kindOf)).flatMap((kind) => (kind === undefined ? [] : [kind]));
  const ruled = kinds.flatMap((kind): Ruled[] => {
    const [first] = kind;
    const rule = kind.length === years ? findRule(kind) : undefined;
    return first === undefined || rule === undefined ? [] : [{ change: first, rule }];
  });
  return ruled.length === kinds.length ? ruled : undefined;
}

function kindOf({ date, time, minutesBefore, minutesAfter }: ZoneChange): string {
  return [date.slice(5, 7), weekdayOf(date), time, minutesBefore, minutesAfter].join(" ");
}

/** The rule that names all these days, which are of one month and one weekday. */
function findRule(kind: readonly ZoneChange[]): string | undefined {
  const [first] = kind;
  if (first === undefined) return undefined;
  const places = [isLastInMonth, (date: IsoDate) => ordinalOf(date) === ordinalOf(first.date)];
  const place = places.findIndex((holds) => kind.every(({ date }) => holds(date)));
  if (place === -1) return undefined;
  const ordinal = place === 0 ? -1 : ordinalOf(first.date);
  return `FREQ=YEARLY;BYMONTH=${Number(first.date.slice(5, 7))};BYDAY=${ordinal}${weekdayOf(first.date).toUpperCase()}`;
}

function isLastInMonth(date: IsoDate): boolean {
  return addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
}

/** Which of its weekday in its month a day is, from 1. */
function ordinalOf(date: IsoDate): number {
  return Math.ceil(Number(date.slice(8)) / 7);
}

function writeChange({ date, time, minutesBefore, minutesAfter }: ZoneChange, rule?: string): string[] {
  const kind = minutesAfter > minutesBefore ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${kind}`,
    `DTSTART:${date.replaceAll("-", "")}T${time.replace(":", "")}00`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `TZOFFSETFROM:${offsetText(minutesBefore)}`,
    `TZOFFSETTO:${offsetText(minutesAfter)}`,
    `END:${kind}`,
  ];
}

/** `-330` → `-0530`. */
function offsetText(minutes: number): string {
  const whole = Math.abs(Math.round(minutes));
  const digits = Math.floor(whole / 60) * 100 + (whole % 60);
  return `${minutes < 0 ? "-" : "+"}${String(digits).padStart(4, "0")}`;
}
