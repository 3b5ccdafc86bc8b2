import type { DateRange } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { MonthNote, YearDay } from "./list-year-days.ts";

type YearTableProps = {
  readonly months: readonly {
    readonly month: DateRange;
    readonly days: readonly YearDay[];
    readonly notes: readonly MonthNote[];
  }[];
};

/** The year as a table of its months, for whoever hears the page. */
export function YearTable({ months }: YearTableProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return (
    <div className="pl-hidden">
      <table>
        <caption>{t("ui.calendar.year.table")}</caption>
        <thead>
          <tr>
            {(["month", "posts", "slots", "wrongDays", "names"] as const).map((head) => (
              <th key={head} scope="col">
                {t(`ui.calendar.year.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, days, notes }) => (
            <tr key={month.from}>
              <th scope="row">{formats.month(month.from)}</th>
              <td>{sumOf(days, "posts")}</td>
              <td>{sumOf(days, "slots")}</td>
              <td>
                {days
                  .filter(({ worst }) => worst !== undefined)
                  .map(({ date }) => formats.dayNumber(date))
                  .join(", ")}
              </td>
              <td>{notes.map(({ label, days: range }) => `${formats.shortRange(range)} ${label}`).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sumOf(days: readonly YearDay[], figure: "posts" | "slots"): number {
  return days.reduce((sum, day) => sum + day[figure], 0);
}
