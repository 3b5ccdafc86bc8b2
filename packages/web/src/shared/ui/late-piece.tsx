import { CatchBoundary } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { showToast } from "./show-toast.ts";

type LatePieceProps = {
  readonly children: ReactNode;
  /** What stands in its place when it can't be loaded. */
  readonly instead?: ReactNode;
  /** Somebody pressed something to see it, and is told why it does not come. */
  readonly isAskedFor?: boolean;
};

/** What is loaded after its page, which stands without it: no connection, or a newer version, takes away the piece alone. */
export function LatePiece({ children, instead = null, isAskedFor = false }: LatePieceProps) {
  const { t } = useTranslation();
  const tell = () => showToast({ id: "late-piece", message: t("ui.shell.lateBroken") });
  return (
    <CatchBoundary getResetKey={() => 0} errorComponent={() => instead} {...(isAskedFor ? { onCatch: tell } : {})}>
      <Suspense>{children}</Suspense>
    </CatchBoundary>
  );
}
