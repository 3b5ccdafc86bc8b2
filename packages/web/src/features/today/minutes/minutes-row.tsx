import { Checkbox } from "@mantine/core";
import type { WatchedBrand } from "@porchlight/api/contract";
import { type Activity, inZone, wallTimeAt } from "@porchlight/core";
import { IconArrowRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { zoneCity } from "../../../shared/words/zone-city.ts";
import type { Day } from "../use-today.ts";
import type { TickedVisit } from "./match-ticks.ts";
import classes from "./minutes-section.module.css";

type MinutesRowProps = {
  readonly visit: TickedVisit;
  readonly day: Day;
  /** A brand to look at in these minutes. */
  readonly brand: WatchedBrand | undefined;
  readonly onTick: (isDone: boolean) => void;
};

/** Where the work is done, for what has a page. */
const PLACES: Readonly<Partial<Record<Activity, "conversations" | "calendar" | "lessons">>> = {
  respond: "conversations",
  contribute: "calendar",
  train: "lessons",
};

/** Something of the routine: what, when, how long, and whether it is done. */
export function MinutesRow({ visit, day, brand, onTick }: MinutesRowProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { activity, isLook, tick, minutes } = visit;
  const time = formats.time(visit.time);
  const line =
    tick === undefined
      ? t("ui.today.minutes.line", { time, minutes })
      : t("ui.today.minutes.lineDone", { time, minutes, at: formats.time(wallTimeAt(tick.doneAt, day.zone).time) });
  const own = ownTime(visit, day);
  const goes = PLACES[activity];
  return (
    <li className={classes.row} data-done={tick !== undefined || undefined}>
      <Checkbox
        className={classes.tick}
        color="var(--pl-ok)"
        radius={5}
        checked={tick !== undefined}
        onChange={(event) => onTick(event.currentTarget.checked)}
        label={t(`ui.today.minutes.what.${isLook ? "look" : activity}`)}
        description={
          own === undefined
            ? line
            : t("ui.today.minutes.inZone", { line, own: formats.time(own.time), city: zoneCity(own.zone) })
        }
      />
      {brand !== undefined && (
        <Link
          to="/w/$workspaceId/watch-list"
          params={{ workspaceId: day.workspaceId }}
          search={{ look: brand.id }}
          className={classes.brand}
        >
          {t("ui.today.minutes.lookAtBrand", { name: brand.name })}
        </Link>
      )}
      {goes !== undefined && (
        <Link
          to={`/w/$workspaceId/${goes}`}
          params={{ workspaceId: day.workspaceId }}
          className={classes.go}
          aria-label={t(`ui.today.minutes.go.${goes}`)}
        >
          <IconArrowRight size={18} stroke={1.75} aria-hidden />
        </Link>
      )}
    </li>
  );
}

/** The time on the person's own clock, where that is another than the plan's. */
function ownTime({ person, date, time }: TickedVisit, { plan, zone }: Day) {
  const own = plan.answers.people.find(({ name }) => name === person)?.zone ?? plan.answers.business.zone;
  return own === zone ? undefined : inZone({ date, time, zone }, own);
}
