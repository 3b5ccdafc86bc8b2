import type { GuardEntry } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../shared/ui/channel-mark.tsx";
import { Section } from "../../shared/ui/section.tsx";
import { Why } from "../../shared/ui/why.tsx";
import { distinctReasons } from "./distinct-reasons.ts";
import { guardRows } from "./guard-rows.ts";
import classes from "./guard-section.module.css";

type GuardSectionProps = { readonly guard: readonly GuardEntry[] };

/** After how much silence each open channel looks quiet, dark and abandoned. */
export function GuardSection({ guard }: GuardSectionProps) {
  const { t } = useTranslation();
  const unansweredDays = Math.min(...guard.map(({ unansweredRedDays }) => unansweredRedDays));
  const reasons = distinctReasons(
    guard.flatMap((entry) => entry.reasons),
    ({ code, facts }) => t(`reason.${code}`, facts),
  );
  return (
    <Section title={t("ui.plan.guard.title")} aside={<Why question={t("ui.plan.guard.question")} reasons={reasons} />}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("ui.plan.guard.silent")}</th>
            <th scope="col">{t("ui.plan.guard.amber")}</th>
            <th scope="col">{t("ui.plan.guard.red")}</th>
            <th scope="col">{t("ui.plan.guard.abandoned")}</th>
          </tr>
        </thead>
        <tbody>
          {guardRows(guard).map(({ channels, amberDays, redDays, abandonedDays }) => (
            <tr key={channels.join("/")}>
              <th scope="row">
                <span className={classes.channels}>
                  {channels.map((channel) => (
                    <span key={channel} className={classes.channel}>
                      <ChannelMark channel={channel} size={18} />
                      {t(`channel.${channel}`)}
                    </span>
                  ))}
                </span>
              </th>
              <td>{t("ui.plan.guard.days", { count: amberDays })}</td>
              <td>{t("ui.plan.guard.days", { count: redDays })}</td>
              <td>{t("ui.plan.guard.days", { count: abandonedDays })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.unanswered}>{t("ui.plan.guard.unanswered", { count: unansweredDays })}</p>
    </Section>
  );
}
