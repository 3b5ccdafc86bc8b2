import type { ShownConversation } from "@porchlight/api/contract";
import { formatDuration, makeReplyClock } from "@porchlight/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Why } from "../../../shared/ui/why.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { dueWords, momentWords } from "../../../shared/words/due-words.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./due-card.module.css";

type DueCardProps = { readonly conversation: ShownConversation; readonly desk: ConversationDesk };

/** When the answer is owed, how much of the time is gone, and which hours were counted. */
export function DueCard({ conversation, desk }: DueCardProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const formats = useWallFormats();
  const { plan, now, zone } = desk;
  const { waitingSince, due } = conversation;
  if (plan === undefined || waitingSince === undefined) return null;
  const within = withinWords(plan.promise, t);
  const asked = t("ui.conversations.dueCard.asked", {
    moment: momentWords({ instant: waitingSince, now, zone }, { t, formats }),
  });
  if (due?.at === undefined || due.withinMinutes === undefined) {
    return (
      <section className={classes.card} aria-labelledby={titleId}>
        <h2 id={titleId}>{t("ui.conversations.dueCard.noPromise")}</h2>
        <p className={classes.ends}>{asked}</p>
        <p className={classes.counted}>{t("reason.due-not-promised")}</p>
      </section>
    );
  }
  const said = dueWords({ due: due.at, now, zone }, { t, formats });
  const isLate = Date.parse(now) > Date.parse(due.at);
  const isByNetwork = due.reason.code === "due-before-network-ends";
  const days = makeReplyClock(plan.answers, due.clock).between(waitingSince, isLate ? due.at : now);
  const passed = isByNetwork
    ? (Date.parse(now) - Date.parse(waitingSince)) / 60_000
    : days.reduce((sum, { minutes }) => sum + minutes, 0);
  const isPromise = due.reason.code.startsWith("due-promised");
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <h2 id={titleId}>
        {isPromise && within !== undefined
          ? t("ui.conversations.dueCard.youSaid", { within })
          : t(`ui.conversations.dueCard.${within === undefined ? "byNetwork" : "sooner"}`)}
      </h2>
      <div
        className={classes.bar}
        data-tone={said.tone}
        role="img"
        aria-label={t("ui.conversations.dueCard.gone", { share: Math.min(1, passed / due.withinMinutes) })}
      >
        <span style={{ width: `${Math.min(100, (100 * passed) / due.withinMinutes)}%` }} />
      </div>
      <p className={classes.ends}>
        <span>{asked}</span>
        <strong data-tone={said.tone}>
          {t("ui.conversations.dueCard.due", { moment: momentWords({ instant: due.at, now, zone }, { t, formats }) })}
        </strong>
      </p>
      {due.clock === "working" && (
        <p className={classes.counted}>
          {days.length === 0
            ? t("ui.conversations.dueCard.nothingCounted")
            : t("ui.conversations.dueCard.counted", {
                days: days.map(({ date, minutes }) =>
                  t("ui.conversations.dueCard.onDay", {
                    wait: formatDuration(minutes),
                    day: formats.shortDay(date),
                  }),
                ),
              })}
        </p>
      )}
      <Why question={t("ui.conversations.dueCard.question")} reasons={[due.reason]} />
    </section>
  );
}
