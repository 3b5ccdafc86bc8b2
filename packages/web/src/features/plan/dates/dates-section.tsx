import { layOutSlots, type Plan } from "@porchlight/core";
import { IconCalendarEvent } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Section } from "../../../shared/ui/section.tsx";
import { dateDayWords, dateWords } from "./date-words.ts";
import classes from "./dates-section.module.css";
import { leadUpRange, leadUps } from "./lead-up.ts";

type DatesSectionProps = { readonly plan: Plan };

/** The big dates of the answers, each with the posts that build up to it. */
export function DatesSection({ plan }: DatesSectionProps) {
  const { t } = useTranslation();
  const dates = leadUps(plan, layOutSlots(plan, leadUpRange(plan)));
  return (
    <Section title={t("ui.plan.dates.title")} note={t("ui.plan.dates.note")}>
      <ul className={classes.dates}>
        {dates.map((leadUp) => (
          <li key={leadUp.date.from + leadUp.date.label}>
            <IconCalendarEvent size={20} stroke={1.75} aria-hidden />
            <div>
              <h3 className={classes.label}>{leadUp.date.label}</h3>
              <p className={classes.when}>{dateDayWords(leadUp, t)}</p>
            </div>
            <p className={classes.words}>{dateWords(leadUp, plan, t)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
