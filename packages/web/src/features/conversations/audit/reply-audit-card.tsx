import { ANSWERED_ELSEWHERE, addDays, formatDuration, type Plan, wallTimeAt } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { replyAuditQuery } from "../../../shared/api/conversation-queries.ts";
import { ForecastNote } from "../../../shared/promise/forecast-note.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./reply-audit-card.module.css";

const DAYS = 30;
/** A range wider than this is said: of so few, the share is not much more than luck. */
const WIDE_RANGE = 0.3;
/** Of fewer there is no half, and of fewer no nine in ten. */
const HALF_OF = 2;
const NINE_IN = 10;
const OTHERS_REASON = { code: "answered-elsewhere", facts: {}, evidence: ANSWERED_ELSEWHERE.evidence } as const;

type ReplyAuditCardProps = { readonly desk: ConversationDesk };

/** How many got an answer in the last 30 days, how soon, and how many get one elsewhere; nothing before there is a plan. */
export function ReplyAuditCard({ desk }: ReplyAuditCardProps) {
  return desk.plan === undefined ? null : <AuditOf desk={desk} plan={desk.plan} />;
}

function AuditOf({ desk, plan }: ReplyAuditCardProps & { readonly plan: Plan }) {
  const { t } = useTranslation();
  const titleId = useId();
  const today = wallTimeAt(desk.now, plan.zone).date;
  const { data } = useQuery(replyAuditQuery(desk.workspaceId, { from: addDays(today, 1 - DAYS), to: today }));
  if (data === undefined) return null;
  const { asked, inTime, answeredShare, medianMinutes, p90Minutes } = data.all;
  return (
    <section className={classes.audit} aria-labelledby={titleId}>
      <h2 id={titleId}>{t("ui.conversations.audit.title")}</h2>
      {answeredShare === null ? (
        <p>{t(`ui.conversations.audit.${data.all.waiting > 0 ? "notYet" : "nothing"}`)}</p>
      ) : (
        <>
          <dl className={classes.bars}>
            <Bar name={t("ui.conversations.audit.you")} share={answeredShare.share} isOwn />
            <Bar name={t("ui.conversations.audit.others")} share={ANSWERED_ELSEWHERE.value} />
          </dl>
          <p>
            {t("ui.conversations.audit.caption")}{" "}
            <Why
              question={t("ui.conversations.audit.othersQuestion")}
              reasons={[OTHERS_REASON]}
              words="ui.plan.reason"
              isSaid
            />
          </p>
          <p>
            {t("ui.conversations.audit.inTime", { inTime, asked })}{" "}
            {medianMinutes !== null &&
              asked >= HALF_OF &&
              t("ui.conversations.audit.typical", { wait: formatDuration(Math.max(1, medianMinutes)) })}{" "}
            {p90Minutes !== null &&
              asked >= NINE_IN &&
              t("ui.conversations.audit.slow", { wait: formatDuration(Math.max(1, p90Minutes)) })}
          </p>
          {answeredShare.high - answeredShare.low > WIDE_RANGE && (
            <p>{t("ui.conversations.audit.few", { low: answeredShare.low, high: answeredShare.high })}</p>
          )}
        </>
      )}
      <ForecastNote workspaceId={desk.workspaceId} />
    </section>
  );
}

type BarProps = { readonly name: string; readonly share: number; readonly isOwn?: boolean };

function Bar({ name, share, isOwn = false }: BarProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.bar} data-own={isOwn || undefined}>
      <dt>{name}</dt>
      <dd>
        <span className={classes.track} aria-hidden>
          {share > 0 && <span style={{ width: `${100 * share}%` }} />}
        </span>
        {t("ui.plan.percent", { share })}
      </dd>
    </div>
  );
}
