import { Select } from "@mantine/core";
import type { Activity } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useTickBook } from "../../../shared/ticks/use-tick-book.ts";
import { Section } from "../../../shared/ui/section.tsx";
import type { Day } from "../use-today.ts";
import { MinutesRow } from "./minutes-row.tsx";
import classes from "./minutes-section.module.css";
import { routineTickBook } from "./routine-tick-book.ts";
import { useDueBrand } from "./use-due-brand.ts";
import type { WhoseMinutes } from "./use-whose-minutes.ts";

type MinutesSectionProps = { readonly day: Day; readonly whose: WhoseMinutes };

/** When there is time to look at what others do. */
const LEARNING: readonly Activity[] = ["review", "train"];

/** The routine of today of one person, to be ticked off; everybody sees the ticks. */
export function MinutesSection({ day, whose }: MinutesSectionProps) {
  const { t } = useTranslation();
  const { save } = useTickBook(routineTickBook(day.workspaceId, day.now.date));
  const dueBrand = useDueBrand(day);
  const { people, shown, isOwn, show } = whose;
  if (shown === undefined) return null;
  const visits = day.visits.filter(({ person }) => person === shown);
  const learning = visits.find(({ activity, tick }) => LEARNING.includes(activity) && tick === undefined);
  const minutes = visits.reduce((sum, visit) => sum + visit.minutes, 0);
  const left = visits.reduce((sum, visit) => sum + (visit.tick === undefined ? visit.minutes : 0), 0);
  const whoseWords = isOwn ? "yours" : "of";
  const title = t(`ui.today.minutes.${visits.length === 0 ? "title" : whoseWords}`, { person: shown, minutes });
  const choice = people.length > 1 && (
    <Select
      size="sm"
      w={150}
      aria-label={t("ui.today.minutes.whose")}
      data={[...people]}
      value={shown}
      allowDeselect={false}
      onChange={(person) => person !== null && show(person)}
    />
  );
  return (
    <Section title={title} aside={choice}>
      {visits.length === 0 ? (
        <p className={classes.none}>{t(`ui.today.minutes.${day.closure === undefined ? "none" : "noneOff"}`)}</p>
      ) : (
        <ul className={classes.rows}>
          {visits.map((visit) => (
            <MinutesRow
              key={`${visit.time} ${visit.activity}`}
              visit={visit}
              brand={visit === learning ? dueBrand : undefined}
              day={day}
              onTick={(isDone) => {
                const { date, time, person, activity } = visit.tick ?? visit;
                save({ date, time, person, activity, isDone });
              }}
            />
          ))}
        </ul>
      )}
      {visits.length > 0 && (
        <p className={classes.left} role="status">
          {left === 0 ? t("ui.today.minutes.allDone") : t("ui.today.minutes.left", { minutes: left })}
        </p>
      )}
    </Section>
  );
}
