import { useTranslation } from "react-i18next";
import type { GridMake } from "./week-grid.ts";
import classes from "./week-lines.module.css";

type MakeLinesProps = { readonly makes: readonly GridMake[]; readonly namesPeople: boolean };

/** The other work of a weekday, with who does it where there are several people. */
export function MakeLines({ makes, namesPeople }: MakeLinesProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.lines}>
      {makes.map(({ activity, person, minutes, everyWeeks }) => (
        <li key={`${activity}/${person}/${everyWeeks}`}>
          <span>
            {t("ui.plan.week.block", { activity, minutes })}
            {namesPeople && <small>{person}</small>}
            {everyWeeks > 1 && <small>{t("ui.plan.rate.everyWeeks", { weeks: everyWeeks })}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
