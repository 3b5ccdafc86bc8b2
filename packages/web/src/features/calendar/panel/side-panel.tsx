import type { Finding, Fix, Plan, Post, RuleCode, WallTime } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { EvergreensPanel } from "../evergreen/evergreens-panel.tsx";
import { evergreensQuery } from "../evergreen/evergreens-query.ts";
import type { CalendarPlace } from "../use-calendar-place.ts";
import { FindingsPanel } from "./findings-panel.tsx";
import { IdeasPanel, type IdeasPanelProps } from "./ideas-panel.tsx";
import { LaunchPanel } from "./launch-panel.tsx";
import { MixPanel } from "./mix-panel.tsx";
import { SidePanelSkeleton } from "./side-panel-skeleton.tsx";
import { useMixedDays } from "./use-mixed-days.ts";
import { useReadFindings } from "./use-read-findings.ts";
import { WeekPanel } from "./week-panel.tsx";

type SidePanelProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly place: CalendarPlace;
  readonly now: WallTime;
  readonly findings: readonly Finding[];
  /** The checks that are not asked. */
  readonly rulesOff: readonly RuleCode[];
  readonly findPost: (postId: string) => Post | undefined;
  readonly fixesOf: (finding: Finding) => readonly Fix[];
  readonly onFix: (fix: Fix) => void;
  readonly onWrite: (finding: Finding) => void;
  /** Opens the list of checks, at one of them where it is named. */
  readonly onShowChecks: (shown: RuleCode | "all") => void;
  readonly ideas: IdeasPanelProps;
  /** How many slots of the week wait for a post, and the way to fill them. */
  readonly filling: { readonly openCount: number; readonly onFill: () => void };
  /** Stands in the findings' place while a post is in hand. */
  readonly children?: ReactNode;
};

const NONE: readonly Post[] = [];

// What fails once may take long: nothing waits for it to be tried again.
function isAwaited({
  isLoading,
  failureCount,
}: {
  readonly isLoading: boolean;
  readonly failureCount: number;
}): boolean {
  return isLoading && failureCount === 0;
}

// What was drawn is not taken away again, since somebody may be at it.
function useOnceTrue(isTrue: boolean): boolean {
  const [wasTrue, setWasTrue] = useState(isTrue);
  if (isTrue && !wasTrue) setWasTrue(true);
  return wasTrue || isTrue;
}

/**
 * The parts of the panel, one below the other. What stands further down comes when all above it is known, so that nothing moves
 * away from under a hand.
 */
export function SidePanel({
  workspaceId,
  plan,
  place,
  now,
  findings,
  rulesOff,
  findPost,
  fixesOf,
  onFix,
  onWrite,
  onShowChecks,
  ideas,
  filling,
  children,
}: SidePanelProps) {
  const read = useReadFindings(findings, fixesOf);
  const evergreens = useQuery(evergreensQuery(workspaceId));
  const mixed = useMixedDays({ workspaceId, plan, today: now.date });
  const isKnown = useOnceTrue(read.isKnown && !isAwaited(evergreens) && !isAwaited(mixed));
  return (
    <>
      <FindingsPanel
        findings={read}
        rulesOff={rulesOff}
        onShowChecks={onShowChecks}
        today={now.date}
        findPost={findPost}
        onFix={onFix}
        onWrite={onWrite}
        onOpen={(postId) => place.edit({ kind: "post", postId })}
      >
        {children}
      </FindingsPanel>
      {isKnown ? (
        <>
          <LaunchPanel workspaceId={workspaceId} plan={plan} today={now.date} />
          <IdeasPanel {...ideas} />
          <EvergreensPanel workspaceId={workspaceId} now={now} posts={evergreens.data ?? NONE} />
          {mixed.data !== undefined && <MixPanel plan={plan} today={now.date} days={mixed.data} />}
          <WeekPanel plan={plan} date={place.date} {...filling} />
        </>
      ) : (
        <SidePanelSkeleton />
      )}
    </>
  );
}
