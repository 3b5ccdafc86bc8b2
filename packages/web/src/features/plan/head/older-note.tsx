import type { PlanSummary } from "@porchlight/api/contract";
import { IconHistory } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./older-note.module.css";

type OlderNoteProps = {
  readonly workspaceId: string;
  readonly shown: Pick<PlanSummary, "version">;
  readonly newest: PlanSummary;
};

/** Says that an earlier version is on the page, and leads back to the one in force. */
export function OlderNote({ workspaceId, shown, newest }: OlderNoteProps) {
  const { t } = useTranslation();
  return (
    <p className={classes.note} role="status">
      <IconHistory size={18} stroke={1.75} aria-hidden />
      <span>
        {t("ui.plan.older.text", { version: shown.version, newest: newest.version })}{" "}
        <Link to="/w/$workspaceId/plan" params={{ workspaceId }}>
          {t("ui.plan.older.back", { newest: newest.version })}
        </Link>
      </span>
    </p>
  );
}
