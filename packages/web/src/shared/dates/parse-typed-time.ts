import { type LocalTime, timeAtMinute } from "@porchlight/core";

type Reader = {
  /** Whether the reader counts the hours of a day once or twice. */
  readonly clock: "12h" | "24h";
};

/** Hours, minutes with or without a mark before them, and AM or PM however it is shortened. */
const SHAPE = /^(\d{1,2}?)(?:\s*[:.,h]\s*|\s+)?(\d{2})?\s*(?:([ap])\.?\s?(?:m\.?)?)?$/;

/** On a clock of twelve hours, those that go without saying: from seven in the morning until before seven in the evening. */
const FIRST_HOUR = 7;

/**
 * A time as somebody types it: `14:30`, `1430`, `14.30`, `9`, `2pm`, `2:30 p.m.`, `noon`. Who counts twelve hours and says
 * neither AM nor PM means an hour of the day. `null` for what names no time.
 */
export function parseTypedTime(text: string, { clock }: Reader): LocalTime | null {
  const typed = text.trim().toLowerCase();
  if (typed === "noon") return "12:00";
  if (typed === "midnight") return "00:00";
  const [, hourDigits, minuteDigits = "0", half] = SHAPE.exec(typed) ?? [];
  if (hourDigits === undefined) return null;
  const hour = hourOfDay(Number(hourDigits), { half, isOfTwelve: clock === "12h" && !hourDigits.startsWith("0") });
  const minutes = Number(minuteDigits);
  if (hour === null || minutes > 59 || (hour === 24 && minutes > 0)) return null;
  return timeAtMinute(hour * 60 + minutes);
}

type Said = { readonly half: string | undefined; readonly isOfTwelve: boolean };

// 24 is the end of a day.
function hourOfDay(hour: number, { half, isOfTwelve }: Said): number | null {
  if (hour > 24) return null;
  if (half === "a") return hour > 12 ? null : hour % 12;
  if (half === "p") return hour > 12 ? hour : (hour % 12) + 12;
  if (!isOfTwelve || hour > 12) return hour;
  return hour % 12 < FIRST_HOUR ? (hour % 12) + 12 : hour;
}
