import { useTranslation } from "react-i18next";
import { HEAT_STEPS } from "./heat-level.ts";
import cell from "./year-cell.module.css";
import classes from "./year-legend.module.css";

/** What the shades and marks of a year mean. */
export function YearLegend() {
  const { t } = useTranslation();
  return (
    <div className={classes.legend}>
      <p className={classes.scale}>
        <span>{t("ui.calendar.year.postsADay")}</span>
        {HEAT_STEPS.map((from, level) => (
          <span key={from} className={cell.day} data-level={level} data-key="">
            {stepWord(level)}
          </span>
        ))}
      </p>
      <p>
        <span className={cell.day} data-level="0" data-slots="" data-key="" aria-hidden="true" />
        {t("ui.calendar.year.openOnly")}
      </p>
      <p>
        <span className={cell.day} data-level="0" data-worst="error" data-key="" aria-hidden="true" />
        {t("ui.calendar.year.somethingWrong")}
      </p>
      <p>
        <span className={cell.day} data-level="0" data-closed="" data-key="" aria-hidden="true" />
        {t("ui.calendar.year.closed")}
      </p>
      <p>
        <span className={cell.day} data-level="0" data-big-date="" data-key="" aria-hidden="true" />
        {t("ui.calendar.year.bigDate")}
      </p>
    </div>
  );

  function stepWord(level: number): string {
    const from = HEAT_STEPS[level] ?? 0;
    const next = HEAT_STEPS[level + 1];
    if (next === undefined) return `${from}+`;
    return next - from === 1 ? `${from}` : `${from}–${next - 1}`;
  }
}
