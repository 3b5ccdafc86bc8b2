import { layOutSlots, type Plan, type PromotionWindow } from "@porchlight/core";
import { IconCalendarEvent } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Section } from "../section.tsx";
import classes from "./dates-section.module.css";
import { type LeadUp, leadUpRange, leadUps } from "./lead-up.ts";

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
              <p className={classes.when}>{dayWords(leadUp)}</p>
            </div>
            <p className={classes.words}>{sentencesOf(leadUp).join(" ")}</p>
          </li>
        ))}
      </ul>
    </Section>
  );

  function dayWords({ date: { from, to } }: LeadUp): string {
    return to === undefined || to === from ? t("ui.plan.dates.day", { from }) : t("ui.plan.dates.days", { from, to });
  }

  function sentencesOf(leadUp: LeadUp): string[] {
    const { kind, closedFor } = leadUp;
    const closed = closedFor === undefined ? [] : [t("ui.plan.dates.closed", { label: closedFor })];
    if (kind === "past") return [t("ui.plan.dates.past")];
    if (kind !== "built-up") return [t(`ui.plan.dates.${kind}`), ...closed];
    const { pace, days, from, posts, promos, densest } = leadUp;
    return [
      t(`ui.plan.dates.leadUp.${pace}`, { count: days.length, first: days[0] }),
      t(`ui.plan.dates.${promos > days.length ? "nearWithOthers" : "near"}`, { from, promos, posts }),
      ...(densest === undefined ? [] : [densestWords(densest)]),
      ...(closedFor === undefined ? [] : [...closed, t("ui.plan.dates.sayWhenBack")]),
    ];
  }

  function densestWords({ channel, promoCount: most, postCount: count, isWithinLimit }: PromotionWindow): string {
    const share = { channel, most, count, max: plan.mix.promoShareMax };
    return t(`ui.plan.dates.${isWithinLimit ? "held" : "exceeded"}`, share);
  }
}
