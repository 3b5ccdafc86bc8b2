import type { PromiseForecast } from "@porchlight/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { promiseForecastQuery } from "../api/promise-queries.ts";
import { useWallFormats } from "../wall/use-wall-formats.ts";
import { capitalised, numberWord } from "../words/number-word.ts";
import { oneDayContext } from "../words/one-day.ts";
import classes from "./forecast-note.module.css";

type ForecastNoteProps = { readonly workspaceId: string };

/**
 * Whether the promise holds in the weeks to come: a quiet line where it does, else the first week in which it does not and
 * what stands in its way. Nothing where nothing is promised.
 */
export function ForecastNote({ workspaceId }: ForecastNoteProps) {
  const { data } = useQuery(promiseForecastQuery(workspaceId));
  if (data === undefined || data.weeks.length === 0) return null;
  return <NoteOf forecast={data} workspaceId={workspaceId} />;
}

function NoteOf({ forecast, workspaceId }: ForecastNoteProps & { readonly forecast: PromiseForecast }) {
  const { t } = useTranslation();
  const { dayAndMonth } = useWallFormats();
  const broken = forecast.weeks.filter(({ isKept }) => !isKept);
  const [first] = broken;
  if (first === undefined)
    return (
      <p className={classes.note} data-state="kept">
        <IconCircleCheck size={18} stroke={1.75} aria-hidden />
        {t("ui.words.forecast.kept", { count: forecast.weeks.length, number: numberWord(forecast.weeks.length, t) })}
      </p>
    );
  const when = first === forecast.weeks[0] ? "now" : "later";
  return (
    <div className={classes.note} data-state="at-risk">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      <div>
        <p className={classes.what}>
          {t(`ui.words.forecast.${when}`, {
            day: dayAndMonth(first.monday),
            count: Math.round(first.lateMessages),
          })}
        </p>
        {first.reasons.map((reason) => (
          <p key={reason.code + JSON.stringify(reason.facts)}>
            {t(`reason.${reason.code}`, { ...reason.facts, ...oneDayContext(reason.facts) })}
          </p>
        ))}
        {broken.length > 1 && (
          <p>
            {t("ui.words.forecast.more", {
              count: broken.length - 1,
              number: capitalised(numberWord(broken.length - 1, t)),
            })}
          </p>
        )}
        <Link to="/w/$workspaceId/answers" params={{ workspaceId }} search={{ step: "people" }}>
          {t("ui.words.forecast.change")}
        </Link>
      </div>
    </div>
  );
}
