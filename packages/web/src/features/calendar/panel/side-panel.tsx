import type { Finding, Fix, Plan, WallTime } from "@porchlight/core";
import type { ReactNode } from "react";
import type { CalendarPlace } from "../use-calendar-place.ts";
import { FindingsPanel } from "./findings-panel.tsx";
import { IdeasPanel, type IdeasPanelProps } from "./ideas-panel.tsx";
import { MixPanel } from "./mix-panel.tsx";
import { WeekPanel } from "./week-panel.tsx";

type SidePanelProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly place: CalendarPlace;
  readonly now: WallTime;
  readonly findings: readonly Finding[];
  readonly titleOf: (postId: string) => string | undefined;
  readonly onFix: (fix: Fix) => void;
  readonly ideas: IdeasPanelProps;
  /** Stands in the findings' place while a post is in hand. */
  readonly children?: ReactNode;
};

export function SidePanel({
  workspaceId,
  plan,
  place,
  now,
  findings,
  titleOf,
  onFix,
  ideas,
  children,
}: SidePanelProps) {
  return (
    <>
      {children ?? (
        <FindingsPanel
          findings={findings}
          titleOf={titleOf}
          onFix={onFix}
          onOpen={(postId) => place.edit({ kind: "post", postId })}
        />
      )}
      <IdeasPanel {...ideas} />
      <MixPanel workspaceId={workspaceId} plan={plan} today={now.date} />
      <WeekPanel plan={plan} date={place.date} />
    </>
  );
}
