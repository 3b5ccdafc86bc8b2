import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { zoneCity } from "../../../shared/words/zone-city.ts";
import type { GridCheck } from "./week-grid.ts";
import classes from "./week-lines.module.css";

type CheckLinesProps = { readonly checks: readonly GridCheck[] };

/** The checks of a weekday by time, each with its person; a day without one says so. */
export function CheckLines({ checks }: CheckLinesProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  if (checks.length === 0) return <span className={classes.nobody}>{t("ui.plan.week.nobody")}</span>;
  return (
    <ul className={classes.lines}>
      {checks.map(({ person, time, theirs, everyWeeks }) => (
        <li key={person + time}>
          <span className={classes.lamp} aria-hidden />
          <span>
            <strong>{formats.briefTime(time)}</strong> {person}
            {theirs !== undefined && (
              <small>
                {t("ui.plan.week.theirs", { day: theirs.day, time: theirs.time, city: zoneCity(theirs.zone) })}
              </small>
            )}
            {everyWeeks > 1 && <small>{t("ui.plan.rate.everyWeeks", { weeks: everyWeeks })}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
