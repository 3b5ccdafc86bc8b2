import type { CalendarReply } from "@porchlight/api/contract";
import { type CategoryShare, formatPercent, type IsoDate, measureMix, type Plan } from "@porchlight/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { percentByCategory } from "../../../shared/plan/percent-by-category.ts";
import { MixBar } from "../../../shared/ui/mix-bar.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import classes from "./panel.module.css";

type MixPanelProps = {
  readonly plan: Plan;
  readonly today: IsoDate;
  /** What stands on the days that are mixed. */
  readonly days: Pick<CalendarReply, "posts" | "slots">;
};

/** What the next four weeks are made of, or before the plan begins its first four: slots included, and how much of it sells. */
export const MixPanel = memo(function MixPanel({ plan, today, days }: MixPanelProps) {
  const { t, i18n } = useTranslation();
  const isBefore = today < plan.startsOn;
  const mix = measureMix([...days.posts, ...days.slots]);
  const percent = (share: number) => formatPercent(share, i18n.language);
  const { promoShareMax } = plan.mix;
  // Rounded as in the legends of the two mixes, so that sentence and legend say the same.
  const promoted = percent(promotedPercent(mix.categories) / 100);
  const aim = percent(promotedPercent(plan.mix.categories) / 100);
  const isGathered = days.slots.some(({ event }) => event !== undefined);
  const title = t(`ui.calendar.mix.${isBefore ? "firstTitle" : "title"}`);
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.head} style={{ flexWrap: "wrap" }}>
        <h2>{title}</h2>
        <Why question={t("ui.calendar.mix.why")} reasons={plan.mix.reasons} />
      </div>
      {mix.count === 0 ? (
        <p className={classes.quiet}>{t("ui.calendar.mix.none")}</p>
      ) : (
        <>
          <MixBar categories={mix.categories} />
          <p className={classes.promotion} data-tone={mix.promoShare > promoShareMax ? "bad" : undefined}>
            <strong>{t("ui.calendar.mix.promotion", { share: promoted })}</strong>{" "}
            {t("ui.calendar.mix.aim", { aim, limit: percent(promoShareMax) })}{" "}
            {promoted !== aim && t(`ui.calendar.mix.${isGathered ? "gathered" : "apart"}`)}
          </p>
        </>
      )}
    </section>
  );
});

function promotedPercent(categories: readonly CategoryShare[]): number {
  return percentByCategory(categories).get("promote") ?? 0;
}
