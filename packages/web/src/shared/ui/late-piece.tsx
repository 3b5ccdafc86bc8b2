import { CatchBoundary } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";

type LatePieceProps = {
  readonly children: ReactNode;
  /** What stands in its place when it can't be loaded. */
  readonly instead?: ReactNode;
};

/** What is loaded after its page, which stands without it: no connection, or a newer version, takes away the piece alone. */
export function LatePiece({ children, instead = null }: LatePieceProps) {
  return (
    <CatchBoundary getResetKey={() => 0} errorComponent={() => instead}>
      <Suspense>{children}</Suspense>
    </CatchBoundary>
  );
}
