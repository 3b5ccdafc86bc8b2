import { IconDoor, IconSun } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { presenceQuery } from "../../../shared/api/presence-queries.ts";
import { ForecastNote } from "../../../shared/promise/forecast-note.tsx";
import { Section } from "../../../shared/ui/section.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { Day } from "../use-today.ts";
import { listSilences } from "./list-silences.ts";
import classes from "./street-section.module.css";

const MARKS = { quiet: IconSun, dark: IconDoor } as const;

/** Channels that look quiet or soon will, and whether the promise holds: what strangers see of the business. */
export function StreetSection({ day }: { readonly day: Day }) {
  const { t } = useTranslation();
  const { dayAndMonth } = useWallFormats();
  const { data } = useQuery(presenceQuery(day.workspaceId));
  if (data === undefined || data === null) return null;
  const silences = listSilences(data.channels, data.today);
  return (
    <Section title={t("ui.today.street.title")}>
      {silences.length === 0 && <p className={classes.calm}>{t("ui.today.street.calm")}</p>}
      <ul className={classes.rows}>
        {silences.map(({ channel, look, from }) => {
          const Mark = MARKS[look];
          return (
            <li key={channel}>
              <Mark size={18} stroke={1.75} aria-hidden />
              {t(`ui.today.street.${look}${from === undefined ? "Now" : "From"}`, {
                channel,
                day: from === undefined ? "" : dayAndMonth(from),
              })}
            </li>
          );
        })}
      </ul>
      <ForecastNote workspaceId={day.workspaceId} />
      <Link to="/w/$workspaceId/shop-front" params={{ workspaceId: day.workspaceId }} className={classes.more}>
        {t("ui.today.street.more")}
      </Link>
    </Section>
  );
}
