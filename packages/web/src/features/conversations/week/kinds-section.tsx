import type { WeekSummary } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { Section } from "../../../shared/ui/section.tsx";
import classes from "./lines.module.css";

/** What customers wrote, by what it is. */
export function KindsSection({ summary }: { readonly summary: WeekSummary }) {
  const { t } = useTranslation();
  return (
    <Section title={t("ui.week.kinds")}>
      {summary.kinds.length === 0 ? (
        <p className={classes.none}>{t("ui.week.nobodyAsked")}</p>
      ) : (
        <ul className={classes.lines}>
          {summary.kinds.map(({ kind, count, countBefore }) => (
            <li key={kind} className={classes.line}>
              <span className={classes.word}>{t(`conversationKind.${kind}`)}</span>
              <span className={classes.count}>{t("ui.week.kind", { count })}</span>
              <span className={classes.beside}>{t("ui.week.kindBefore", { count: countBefore })}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
