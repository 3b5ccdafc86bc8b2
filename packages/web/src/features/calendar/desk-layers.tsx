import type { Plan } from "@porchlight/core";
import { ChecksDrawer } from "./checks/checks-drawer.tsx";
import { PostEditor } from "./editor/post-editor.tsx";
import { FillWeekDrawer } from "./filling/fill-week-drawer.tsx";
import type { useFilling } from "./filling/use-filling.ts";
import { MoveDialog } from "./moving/move-dialog.tsx";
import { moveTo } from "./selection/bulk-changes.ts";
import { MovePicksDialog } from "./selection/move-picks-dialog.tsx";
import { SelectionBar } from "./selection/selection-bar.tsx";
import { TrashDrawer } from "./trash/trash-drawer.tsx";
import type { CalendarPlace } from "./use-calendar-place.ts";
import type { Desk } from "./use-desk.ts";
import { useTellDone } from "./use-tell-done.ts";

type DeskLayersProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly place: CalendarPlace;
  readonly desk: Desk;
  readonly filling: ReturnType<typeof useFilling>;
};

/** What lies on top of the board when it is asked for: dialogs, drawers, the bar of a selection, the editor. */
export function DeskLayers({ workspaceId, plan, place, desk, filling }: DeskLayersProps) {
  const tell = useTellDone(desk);
  return (
    <>
      <MoveDialog
        plan={plan}
        post={desk.askedToMove}
        openSlots={desk.openSlots}
        now={desk.now}
        weigh={desk.weigh}
        isPhone={place.isPhone}
        onMove={desk.changes.move}
        onClose={desk.stopAsking}
      />
      {desk.picks.isPicking && (
        <SelectionBar
          plan={plan}
          posts={desk.picks.posts}
          onMove={() => desk.picks.askToMove(0)}
          onChange={(deed, bulk) => void desk.picks.change(deed, bulk)}
          onCopy={desk.picks.copy}
          onDuplicate={desk.picks.duplicate}
          onDelete={desk.picks.remove}
          onClose={desk.picks.stop}
        />
      )}
      <MovePicksDialog
        workspaceId={workspaceId}
        plan={plan}
        picked={desk.picks.posts}
        posts={desk.posts}
        openSlots={desk.openSlots}
        today={desk.now.date}
        days={desk.picks.moveDays}
        isPhone={place.isPhone}
        onMove={(moved) => void desk.picks.change("move", moveTo(moved))}
        onLeaveOut={desk.picks.leaveOut}
        onClose={desk.picks.stopAsking}
      />
      <TrashDrawer
        workspaceId={workspaceId}
        zone={plan.zone}
        isOpen={desk.trash.isOpen}
        isPhone={place.isPhone}
        onRestore={desk.changes.restore}
        onClose={desk.trash.close}
      />
      <ChecksDrawer
        workspaceId={workspaceId}
        shown={desk.checks.shown}
        isPhone={place.isPhone}
        onClose={desk.checks.close}
      />
      <FillWeekDrawer
        workspaceId={workspaceId}
        plan={plan}
        posts={desk.posts}
        openSlots={desk.openSlots}
        today={desk.now.date}
        isPhone={place.isPhone}
        {...filling.drawer}
      />
      <PostEditor
        workspaceId={workspaceId}
        plan={plan}
        subject={place.editor}
        posts={desk.posts}
        openSlots={desk.openSlots}
        today={desk.now.date}
        weigh={desk.weigh}
        isPhone={place.isPhone}
        onClose={place.closeEditor}
        onSaved={tell.saved}
        onDeleted={tell.deleted}
      />
    </>
  );
}
