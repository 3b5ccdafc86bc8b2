import { formatDuration, type WeekFigures, type WeekSummary } from "@porchlight/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./figures-table.module.css";

/** Of fewer, one more or less changes every share by a fifth or more. */
const MANY_FROM = 5;
const COUNTS = ["came", "inTime", "late", "missed", "waiting"] as const;

/** How the answers of a week came: in all and the week before, by person, by channel. */
export function FiguresTable({ summary }: { readonly summary: WeekSummary }) {
  const { t } = useTranslation();
  const { all, before, byPerson, byChannel } = summary;
  return (
    <section aria-label={t("ui.week.table")}>
      <div className={classes.wide}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="pl-hidden">{t("ui.week.columns.who")}</span>
              </th>
              {[...COUNTS, "median" as const].map((column) => (
                <th key={column} scope="col">
                  {t(`ui.week.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row name={t("ui.week.all")} figures={all} />
            <Row name={t("ui.week.weekBefore")} figures={before} />
          </tbody>
          <Group name={t("ui.week.people")}>
            {byPerson.map(({ person, ...figures }) => (
              <Row key={person ?? ""} name={person ?? t("ui.week.unnamed")} figures={figures} />
            ))}
          </Group>
          <Group name={t("ui.week.channels")}>
            {byChannel.map(({ channel, ...figures }) => (
              <Row key={channel} name={t(`channel.${channel}`)} figures={figures} />
            ))}
          </Group>
        </table>
      </div>
      {all.missed + all.waiting > 0 && <p className={classes.note}>{t("ui.week.missedWith")}</p>}
      {all.came > 0 && all.came < MANY_FROM && <p className={classes.note}>{t("ui.week.few")}</p>}
    </section>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <tbody>
      <tr className={classes.group}>
        <th scope="colgroup" colSpan={COUNTS.length + 2}>
          {name}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function Row({ name, figures }: { readonly name: string; readonly figures: WeekFigures }) {
  const { t } = useTranslation();
  const { medianMinutes } = figures;
  return (
    <tr>
      <th scope="row">{name}</th>
      {COUNTS.map((count) => (
        <td key={count} className="pl-number" data-zero={figures[count] === 0 || undefined} data-count={count}>
          {figures[count]}
        </td>
      ))}
      <td className="pl-number">
        {medianMinutes === null ? t("ui.week.noMedian") : formatDuration(Math.max(1, medianMinutes))}
      </td>
    </tr>
  );
}
