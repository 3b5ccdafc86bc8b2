import { useTranslation } from "react-i18next";
import { CheckLines } from "./check-lines.tsx";
import { MakeLines } from "./make-lines.tsx";
import { PostLines } from "./post-lines.tsx";
import type { GridDay } from "./week-grid.ts";
import classes from "./week-table.module.css";

type WeekTableProps = { readonly days: readonly GridDay[]; readonly namesPeople: boolean };

/** The week as a table: seven days across; posts, answers and making down. */
export function WeekTable({ days, namesPeople }: WeekTableProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {days.map(({ day }) => (
              <th key={day} scope="col">
                {t(`weekday.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("ui.plan.week.post")}</th>
            {days.map(({ day, posts }) => (
              <td key={day}>
                <PostLines posts={posts} />
              </td>
            ))}
          </tr>
          <tr className={classes.answer}>
            <th scope="row">{t("ui.plan.week.answer")}</th>
            {days.map(({ day, checks }) => (
              <td key={day} data-lit={checks.length > 0 || undefined}>
                <CheckLines checks={checks} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("ui.plan.week.make")}</th>
            {days.map(({ day, makes }) => (
              <td key={day}>
                <MakeLines makes={makes} namesPeople={namesPeople} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
