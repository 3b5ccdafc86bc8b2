import { lazyRouteComponent } from "@tanstack/react-router";
import { Suspense, useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import type { Way } from "../../shared/posts/history/history.ts";
import { useHistoryCommands } from "../../shared/posts/history/use-history-commands.ts";
import { useIsDrawn } from "../../shared/ui/use-is-drawn.ts";
import { CalendarBoard } from "./board/calendar-board.tsx";
import classes from "./calendar-desk.module.css";
import { usePickCommands } from "./commands/use-pick-commands.ts";
import { useGlide } from "./company/use-glide.ts";
import { useShowOpenPost } from "./company/use-show-open-post.ts";
import { useFilling } from "./filling/use-filling.ts";
import { DragNote } from "./moving/drag-note.tsx";
import { KeyHints } from "./moving/key-hints.tsx";
import { DeskPanel } from "./panel/desk-panel.tsx";
import { SelectionContext } from "./selection/selection-context.ts";
import type { CalendarPlace } from "./use-calendar-place.ts";
import { type Desk, type DeskInput, useDesk } from "./use-desk.ts";

// The router's own way: where a newer version has taken this one's place, it loads the page anew.
const DeskLayers = lazyRouteComponent(() => import("./desk-layers.tsx"), "DeskLayers");

/** The board and the panel beside it; what lies on top of them stands in the layers. */
export function CalendarDesk(props: DeskInput) {
  const { workspaceId, plan, place } = props;
  const { t } = useTranslation();
  const desk = useDesk(props);
  useShowOpenPost(place.editor?.kind === "post" ? place.editor.postId : undefined);
  useGlide(workspaceId);
  const { session, whatIf, changes } = desk;
  // Days come first: the panel is drawn when they stand, and follows what happens on them.
  const settled = useDeferredValue<{ readonly place: CalendarPlace; readonly desk: Desk } | undefined>(
    { place, desk },
    undefined,
  );
  // What lies on top is half of the calendar's code, and nobody asks for it before there are days.
  const isDrawn = useIsDrawn();
  const filling = useFilling({ plan, place, desk });
  // What is typed in a field has the browser's own way back, and a post that is being written keeps the calendar still.
  const go = (way: Way) => place.editor === undefined && void changes.go(way);
  usePickCommands(desk.picks);
  useHistoryCommands({ history: desk.history, onGo: go });

  return (
    <div className={classes.page}>
      <SelectionContext value={desk.picks.selection}>
        <CalendarBoard plan={plan} place={place} desk={desk} />
        <aside className={classes.panel} data-panel aria-label={t("ui.calendar.panel")}>
          {settled !== undefined && (
            <DeskPanel
              workspaceId={workspaceId}
              plan={plan}
              place={settled.place}
              desk={settled.desk}
              filling={filling.offer}
            />
          )}
        </aside>
      </SelectionContext>
      {session !== undefined && <DragNote plan={plan} session={session} whatIf={whatIf} />}
      {session?.by === "keys" && <KeyHints view={place.view} />}
      <div
        ref={desk.mover}
        className="pl-hidden"
        tabIndex={-1}
        role="application"
        aria-label={t("ui.calendar.say.moving", { title: session?.post.title ?? "" })}
        onKeyDown={desk.steer}
      />
      <div className="pl-hidden" role="status">
        {desk.said}
      </div>
      {isDrawn && (
        <Suspense>
          <DeskLayers workspaceId={workspaceId} plan={plan} place={place} desk={desk} filling={filling} />
        </Suspense>
      )}
    </div>
  );
}
