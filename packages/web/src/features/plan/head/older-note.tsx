import { Button } from "@mantine/core";
import type { StoredPlan } from "@porchlight/api/contract";
import { IconHistory } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { currentPlanQuery } from "../../../shared/api/plan-queries.ts";
import { KeepFailure } from "../keeping/keep-failure.tsx";
import { useKeepPlan } from "../keeping/use-keep-plan.ts";
import { nextStart } from "../what-if/next-start.ts";
import classes from "./older-note.module.css";

type OlderNoteProps = {
  readonly workspaceId: string;
  readonly shown: StoredPlan;
  readonly newestVersion: number;
};

/** Says that an earlier version is on the page, leads back to the one in force, and offers to bring it back with its days and hours. */
export function OlderNote({ workspaceId, shown, newestVersion }: OlderNoteProps) {
  const { t } = useTranslation();
  const { data: newest } = useQuery(currentPlanQuery(workspaceId));
  const keeping = useKeepPlan(workspaceId);
  return (
    <div className={classes.older}>
      <p className={classes.note} role="status">
        <IconHistory size={18} stroke={1.75} aria-hidden />
        <span>
          {t("ui.plan.older.text", { version: shown.version, newest: newestVersion })}{" "}
          <Link to="/w/$workspaceId/plan" params={{ workspaceId }}>
            {t("ui.plan.older.back", { newest: newestVersion })}
          </Link>
        </span>
      </p>
      {newest !== undefined && newest !== null && (
        <Button
          variant="default"
          loading={keeping.isKeeping}
          onClick={() =>
            keeping.keep({
              answers: shown.plan.answers,
              startsOn: nextStart(shown.plan, new Date().toISOString()),
              basis: newest.plan.answers,
              previousId: shown.id,
            })
          }
        >
          {t("ui.plan.older.again", { version: shown.version, next: newestVersion + 1 })}
        </Button>
      )}
      <KeepFailure keeping={keeping} />
    </div>
  );
}
