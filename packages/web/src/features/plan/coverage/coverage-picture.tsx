import { timeAtMinute } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { type CoverageDay, type CoverageHour, isHole } from "./coverage-map.ts";
import classes from "./coverage-picture.module.css";

type CoveragePictureProps = { readonly days: readonly CoverageDay[] };

const DAY_HOURS = 24;
const HOUR_MARKS = [0, 6, 12, 18];

/** Seven days of 24 hours as windows: lit while somebody is there, a dot for a look, dashed where customers wait outside. */
export function CoveragePicture({ days }: CoveragePictureProps) {
  const { t } = useTranslation();
  const { briefTime } = useWallFormats();
  const at = (hour: number) => briefTime(timeAtMinute((hour % DAY_HOURS) * 60));
  return (
    <div className={classes.map}>
      <div className={classes.row}>
        <span />
        <span className={classes.marks}>
          {HOUR_MARKS.map((hour) => (
            <span key={hour} style={{ gridColumn: hour + 1 }}>
              {at(hour)}
            </span>
          ))}
        </span>
      </div>
      {days.map(({ day, hours }) => (
        <div key={day} className={classes.row}>
          <span className={classes.day}>
            <span className={classes.full}>{t(`weekday.${day}`)}</span>
            <span className={classes.short}>{t(`ui.plan.coverage.short.${day}`)}</span>
          </span>
          <span className={classes.hours}>
            {hours.map((hour) => (
              <span key={hour.hour} data-state={stateOf(hour)} title={titleOf(hour)}>
                {hour.checks.length > 0 && <i />}
              </span>
            ))}
          </span>
        </div>
      ))}
      <ul className={classes.legend}>
        {(["in", "look", "hole", "night"] as const).map((kind) => (
          <li key={kind}>
            <span data-state={kind === "look" ? "in" : kind}>{kind === "look" && <i />}</span>
            {t(`ui.plan.coverage.legend.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );

  function titleOf({ hour, checks }: CoverageHour): string {
    const looks = checks.map((check) => t("ui.plan.week.checkLine", check));
    return [`${at(hour)}–${at(hour + 1)}`, ...looks].join(", ");
  }
}

function stateOf(hour: CoverageHour): "in" | "part" | "hole" | "night" {
  if (hour.presentShare >= 1) return "in";
  if (hour.presentShare >= 0.5) return "part";
  return isHole(hour) ? "hole" : "night";
}
