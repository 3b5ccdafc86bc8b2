import { useTranslation } from "react-i18next";
import { CheckLines } from "./check-lines.tsx";
import { MakeLines } from "./make-lines.tsx";
import { PostLines } from "./post-lines.tsx";
import type { GridDay } from "./week-grid.ts";
import classes from "./week-list.module.css";

type WeekListProps = { readonly days: readonly GridDay[]; readonly namesPeople: boolean };

/** The week as seven rows, for narrow screens. */
export function WeekList({ days, namesPeople }: WeekListProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.days}>
      {days.map(({ day, posts, checks, makes }) => (
        <li key={day}>
          <h3 className={classes.day}>{t(`weekday.${day}`)}</h3>
          <dl className={classes.parts}>
            {posts.length > 0 && (
              <div>
                <dt>{t("ui.plan.week.post")}</dt>
                <dd>
                  <PostLines posts={posts} withNames />
                </dd>
              </div>
            )}
            <div>
              <dt>{t("ui.plan.week.answer")}</dt>
              <dd>
                <CheckLines checks={checks} />
              </dd>
            </div>
            {makes.length > 0 && (
              <div>
                <dt>{t("ui.plan.week.make")}</dt>
                <dd>
                  <MakeLines makes={makes} namesPeople={namesPeople} />
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
