import type { ShownConversation } from "@porchlight/api/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { handOversQuery } from "../../../shared/hand-over/hand-overs-query.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./answerer-card.module.css";

type AnswererCardProps = { readonly conversation: ShownConversation; readonly desk: ConversationDesk };

/** Who answers this conversation, why, and what they were told for it; nothing while nothing is handed over. */
export function AnswererCard({ conversation, desk }: AnswererCardProps) {
  const { t } = useTranslation();
  const { data } = useQuery(handOversQuery(desk.workspaceId));
  const answering = desk.whoAnswers?.(conversation);
  if (answering === undefined) return null;
  const { person, reason } = answering;
  const note = data?.handOvers.find(({ to }) => to === person)?.note;
  return (
    <section className={classes.card} aria-label={t("ui.handOvers.card")}>
      <p className={classes.who}>{t("ui.handOvers.answers", { name: person })}</p>
      <p>{t(`reason.${reason.code}`, { ...reason.facts })}</p>
      {note !== undefined && <p className={classes.note}>{t("ui.handOvers.noteFor", { name: person, note })}</p>}
    </section>
  );
}
