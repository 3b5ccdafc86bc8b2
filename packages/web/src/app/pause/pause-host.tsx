import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { useCommands } from "../../shared/commands/use-commands.ts";
import { PauseContext } from "../../shared/pause/pause-context.ts";
import { currentPause, pausesQuery } from "../../shared/pause/pauses-query.ts";
import { LatePiece } from "../../shared/ui/late-piece.tsx";
import { useIsDrawn } from "../../shared/ui/use-is-drawn.ts";
import { PauseDialog } from "./pause-dialog.tsx";

const PauseBanner = lazy(() => import("./pause-banner.tsx").then((loaded) => ({ default: loaded.PauseBanner })));
const LiftDialog = lazy(() => import("./lift-dialog.tsx").then((loaded) => ({ default: loaded.LiftDialog })));

type PauseHostProps = {
  /** What stands below the banner, told whether there is one. */
  readonly children: (isPaused: boolean) => ReactNode;
};

/** The pause of everything on all pages: its banner, its two questions, and the command that asks them. */
export function PauseHost({ children }: PauseHostProps) {
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId" });
  const isDrawn = useIsDrawn();
  const { data } = useQuery({ ...pausesQuery(workspaceId), enabled: isDrawn });
  const { data: stored } = useQuery(currentPlanQuery(workspaceId));
  const [isAsking, setAsking] = useState(false);
  const zone = stored?.plan.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const pause = currentPause(data);
  const questions = useMemo(() => ({ ask: () => setAsking(true) }), []);
  const close = () => setAsking(false);
  useCommands([
    {
      id: "shell.pause",
      group: "posts",
      label: t(pause === undefined ? "ui.pause.start" : "ui.pause.banner.lift"),
      keywords: t("ui.pause.keywords"),
      run: questions.ask,
    },
  ]);
  return (
    <PauseContext value={questions}>
      {pause !== undefined && (
        <LatePiece instead={<p>{`${t("ui.pause.banner.label")}. ${t("ui.pause.banner.held")}`}</p>}>
          <PauseBanner pause={pause} zone={zone} onLift={questions.ask} />
        </LatePiece>
      )}
      {children(pause !== undefined)}
      <PauseDialog workspaceId={workspaceId} isOpen={isAsking && pause === undefined} onClose={close} />
      {pause !== undefined && isAsking && (
        <LatePiece isAskedFor>
          <LiftDialog workspaceId={workspaceId} pause={pause} zone={zone} isOpen onClose={close} />
        </LatePiece>
      )}
    </PauseContext>
  );
}
