import { formatDuration, type Promised } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./reply-shares.module.css";

type ReplySharesProps = { readonly promise: Promised };

/** Spans that people think in; the promise's curve knows more. */
const SHOWN_MINUTES = [60, 240, 1440, 2880];

/** How many of all messages have an answer after an hour, four, a day, two; on the wall clock, nights and Sundays included. */
export function ReplyShares({ promise }: ReplySharesProps) {
  const { t } = useTranslation();
  const { curve, meanMinutes, worstMinutes } = promise;
  const shown = curve.filter(({ withinMinutes }) => SHOWN_MINUTES.includes(withinMinutes));
  if (shown.every(({ share }) => share === 0)) return null;
  return (
    <>
      <ul className={classes.shares}>
        {shown.map(({ withinMinutes, share }) => (
          <li key={withinMinutes}>
            <span>{t("ui.plan.promise.within", { hours: withinMinutes / 60 })}</span>
            <span className={classes.track} aria-hidden>
              <span style={{ width: `${share * 100}%` }} />
            </span>
            <strong>{t("ui.plan.percent", { share })}</strong>
          </li>
        ))}
      </ul>
      {meanMinutes !== null && (
        <p className={classes.waits}>
          {worstMinutes === null
            ? t("ui.plan.promise.meanWait", { mean: waitWords(meanMinutes) })
            : t("ui.plan.promise.waits", { mean: waitWords(meanMinutes), worst: waitWords(worstMinutes) })}
        </p>
      )}
    </>
  );
}

/** Beyond half a day a wait is felt in hours. */
const WHOLE_HOURS_FROM_MINUTES = 720;

function waitWords(minutes: number): string {
  return formatDuration(minutes < WHOLE_HOURS_FROM_MINUTES ? minutes : Math.round(minutes / 60) * 60);
}
