import { ANSWERED_ELSEWHERE, addDays, formatDuration } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { replyAuditQuery } from "../../../shared/api/conversation-queries.ts";
import { Section } from "../../../shared/ui/section.tsx";
import type { Day } from "../use-today.ts";
import classes from "./last-days-section.module.css";

const DAYS = 30;
/** Of fewer a share is not much more than luck. */
const ASKED_MIN = 5;

/** How answers came of late, in two figures; nothing before there was enough to count. */
export function LastDaysSection({ day }: { readonly day: Day }) {
  const { t } = useTranslation();
  const { workspaceId, now } = day;
  const { data } = useQuery(replyAuditQuery(workspaceId, { from: addDays(now.date, 1 - DAYS), to: now.date }));
  if (data === undefined || data.all.answeredShare === null || data.all.asked < ASKED_MIN) return null;
  const { asked, answered, answeredShare, medianMinutes } = data.all;
  return (
    <Section title={t("ui.today.lastDays.title")}>
      <dl className={classes.figures}>
        <div>
          <dt>
            {t("ui.today.lastDays.answered", { answered, asked })}
            <span className={classes.beside}>{t("ui.today.lastDays.others", { share: ANSWERED_ELSEWHERE.value })}</span>
          </dt>
          <dd className="pl-number">{t("ui.plan.percent", { share: answeredShare.share })}</dd>
        </div>
        {medianMinutes !== null && answered > 1 && (
          <div>
            <dt>{t("ui.today.lastDays.wait")}</dt>
            <dd className="pl-number">{formatDuration(Math.max(1, medianMinutes))}</dd>
          </div>
        )}
      </dl>
      <Link to="/w/$workspaceId/conversations" params={{ workspaceId }} className={classes.more}>
        {t("ui.today.lastDays.more")}
      </Link>
    </Section>
  );
}
