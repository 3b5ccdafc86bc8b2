import type { Plan } from "@porchlight/core";
import { DropPanel } from "../moving/drop-panel.tsx";
import type { CalendarPlace } from "../use-calendar-place.ts";
import type { Desk } from "../use-desk.ts";
import { SidePanel } from "./side-panel.tsx";
import { writeAgainst } from "./write-against.ts";

type DeskPanelProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly place: CalendarPlace;
  readonly desk: Desk;
  /** How many slots of the week wait for a post, and the way to fill them. */
  readonly filling: { readonly openCount: number; readonly onFill: () => void };
};

/** The panel beside the days, with what is done on the desk behind its links. */
export function DeskPanel({ workspaceId, plan, place, desk, filling }: DeskPanelProps) {
  const { session, whatIf, changes } = desk;
  return (
    <SidePanel
      workspaceId={workspaceId}
      plan={plan}
      place={place}
      now={desk.now}
      findings={desk.findings}
      rulesOff={desk.rulesOff}
      onShowChecks={desk.checks.show}
      ideas={{
        isOpen: desk.showsIdeas,
        ideas: desk.ideas,
        onToggle: desk.toggleIdeas,
        onAdd: () => place.edit({ kind: "idea" }),
        onPress: (event, postId) => desk.picks.press(event, postId) || place.edit({ kind: "post", postId }),
        onPick: desk.picks.toggle,
        onPickUp: desk.pickUp,
        onMove: desk.askToMove,
        isOver: session?.isOverTray === true && session.post.date !== undefined,
      }}
      filling={filling}
      findPost={desk.findPost}
      fixesOf={desk.fixesOf}
      onFix={(fix) => {
        const post = desk.findPost(fix.postId);
        if (post !== undefined) changes.fix(post, fix, desk.findPost);
      }}
      onWrite={(finding) => {
        place.edit(writeAgainst(finding, { posts: desk.posts, openSlots: desk.openSlots, today: desk.now.date }));
      }}
    >
      {session === undefined ? undefined : <DropPanel whatIf={whatIf} findings={desk.findings} />}
    </SidePanel>
  );
}
