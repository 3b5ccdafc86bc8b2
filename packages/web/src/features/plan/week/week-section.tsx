import { useMediaQuery } from "@mantine/hooks";
import type { Plan } from "@porchlight/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Section } from "../../../shared/ui/section.tsx";
import { zoneCity } from "../../../shared/words/zone-city.ts";
import { TableTwin } from "../charts/table-twin.tsx";
import { ActivityMeanings } from "./activity-meanings.tsx";
import { weekGrid, zonesElsewhere } from "./week-grid.ts";
import { WeekList } from "./week-list.tsx";
import { weekRows } from "./week-rows.ts";
import classes from "./week-section.module.css";
import { WeekTable } from "./week-table.tsx";
import { WeekWhys } from "./week-whys.tsx";

type WeekSectionProps = { readonly plan: Plan; readonly workspaceId: string };

/** What happens on each weekday of an ordinary week, on the business's clock. */
export function WeekSection({ plan, workspaceId }: WeekSectionProps) {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery("screen and (max-width: 48em)", false, { getInitialValueInEffect: false });
  const days = weekGrid(plan);
  const namesPeople = plan.answers.people.length > 1;
  const elsewhere = zonesElsewhere(plan);
  return (
    <Section
      title={t("ui.plan.week.title")}
      note={t("ui.plan.week.zone", { city: zoneCity(plan.zone) })}
      aside={
        <Link to="/w/$workspaceId/calendar" params={{ workspaceId }} className={classes.open}>
          {t("ui.plan.week.open")}
        </Link>
      }
    >
      <TableTwin
        label={t("ui.plan.week.list")}
        picture={
          isNarrow ? (
            <WeekList days={days} namesPeople={namesPeople} />
          ) : (
            <WeekTable days={days} namesPeople={namesPeople} />
          )
        }
        heads={["day", "time", "what", "who"].map((head) => t(`ui.plan.week.${head}`))}
        rows={weekRows(days, t)}
      />
      <ActivityMeanings days={days} />
      {elsewhere.map(({ person, zone }) => (
        <p key={person} className={classes.elsewhere}>
          {t("ui.plan.week.elsewhere", { person, city: zoneCity(zone) })}
        </p>
      ))}
      <WeekWhys plan={plan} />
    </Section>
  );
}
