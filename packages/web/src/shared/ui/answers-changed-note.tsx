import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { seenAnswersQuery } from "../api/answers-queries.ts";
import { currentPlanQuery } from "../api/plan-queries.ts";
import { hasNewerAnswers } from "../plan/has-newer-answers.ts";
import classes from "./answers-changed-note.module.css";

type AnswersChangedNoteProps = {
  /** Where the line stands on its page. */
  readonly className?: string | undefined;
};

/** Says that the newest plan is no longer the plan of the answers, with the way to see the one that would be. */
export function AnswersChangedNote({ className = "" }: AnswersChangedNoteProps) {
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId" });
  const { data: saved } = useQuery(seenAnswersQuery(workspaceId));
  const { data: newest } = useQuery(currentPlanQuery(workspaceId));
  if (!saved || !newest || !hasNewerAnswers(newest, saved)) return null;
  return (
    <p className={`${classes.note} ${className}`} role="status">
      {t("ui.shell.answersChanged.text", { version: newest.version })}{" "}
      <Link to="/w/$workspaceId/answers" params={{ workspaceId }} search={{ step: "plan" }}>
        {t("ui.shell.answersChanged.see", { next: newest.version + 1 })}
      </Link>
    </p>
  );
}
