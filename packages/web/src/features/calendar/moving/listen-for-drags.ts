import { dropAt, isTrayAt } from "./drop-at.ts";
import type { Drop } from "./from-calendar-drop.ts";
import { markHand, unmarkHand } from "./hand-mark.ts";
import { liftGhost, type Point } from "./lift-ghost.ts";
import { eatNextClick, keepFromOthers, LONG_PRESS_MS, TOUCH_SLACK_PX } from "./long-press.ts";

/** A day, or the tray of posts that have none. */
export type DragPlace = Drop | "tray";

export type DragHandlers = {
  readonly onLift: (postId: string) => void;
  readonly onOver: (place: DragPlace | undefined, pointer: Point) => void;
  readonly onDrop: (postId: string, place: DragPlace) => void;
  readonly onCancel: () => void;
  /** A finger rested on a post and let go of it where it was; a mouse lifts by moving farther than that. */
  readonly onRest: (postId: string) => void;
};

/** How far a mouse moves before a press becomes a drag. */
const MOUSE_SLACK_PX = 5;

type Press = Point & { readonly chip: HTMLElement; readonly timer: number | undefined };

/**
 * Drags of posts over anything that carries a day: `[data-date]` cells and rows, and lanes of hours (`[data-hours]`),
 * where the height says the time. Mouse, pen and finger alike; a finger rests first, so that swiping still scrolls.
 * Returns the end of listening.
 */
export function listenForDrags(handlers: DragHandlers): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let press: Press | undefined;
  let ghost: ReturnType<typeof liftGhost> | undefined;
  let postId = "";
  let over: DragPlace | undefined;
  let last: Point = { x: 0, y: 0 };

  function startPress(event: PointerEvent) {
    const chip =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-post][data-movable]") : null;
    if (chip === null || event.button !== 0 || !event.isPrimary || event.ctrlKey || event.metaKey) return;
    const { clientX: x, clientY: y } = event;
    const rests = event.pointerType === "touch";
    const timer = rests ? window.setTimeout(() => lift({ chip, x, y, timer: undefined }), LONG_PRESS_MS) : undefined;
    press = { chip, x, y, timer };
  }

  function lift(from: Press) {
    press = undefined;
    ghost = liftGhost({ chip: from.chip, x: from.x, y: from.y, onScroll: () => hover(last.x, last.y) });
    markHand(from.chip.closest("[data-tray]") === null ? "board" : "tray");
    postId = from.chip.dataset.post ?? "";
    handlers.onLift(postId);
    hover(from.x, from.y);
  }

  function follow(event: PointerEvent) {
    const { clientX: x, clientY: y } = event;
    if (ghost !== undefined) return hover(x, y);
    if (press === undefined) return;
    const strayed = Math.hypot(x - press.x, y - press.y);
    if (press.timer === undefined && strayed > MOUSE_SLACK_PX) {
      lift(press);
      hover(x, y);
    } else if (press.timer !== undefined && strayed > TOUCH_SLACK_PX) {
      forgetPress();
    }
  }

  function hover(x: number, y: number) {
    last = { x, y };
    ghost?.follow(x, y);
    const next = isTrayAt(x, y) ? "tray" : dropAt(x, y, ghost?.grabY ?? 0);
    if (isSamePlace(next, over)) return;
    over = next;
    handlers.onOver(next, last);
  }

  function letGo() {
    forgetPress();
    if (ghost === undefined) return;
    const drop = over;
    const hasRested = ghost.farthestPx() <= MOUSE_SLACK_PX;
    putDown();
    eatNextClick();
    if (hasRested) handlers.onRest(postId);
    else if (drop === undefined) handlers.onCancel();
    else handlers.onDrop(postId, drop);
  }

  function cancel() {
    forgetPress();
    if (ghost === undefined) return;
    putDown();
    handlers.onCancel();
  }

  function putDown() {
    ghost?.remove();
    ghost = undefined;
    over = undefined;
    unmarkHand();
  }

  function forgetPress() {
    window.clearTimeout(press?.timer);
    press = undefined;
  }

  window.addEventListener("pointerdown", startPress, { signal });
  window.addEventListener("pointermove", follow, { signal });
  window.addEventListener("pointerup", letGo, { signal });
  window.addEventListener("pointercancel", cancel, { signal });
  window.addEventListener("blur", cancel, { signal });
  window.addEventListener("touchmove", (event) => ghost !== undefined && event.preventDefault(), {
    signal,
    passive: false,
  });
  window.addEventListener("contextmenu", (event) => (ghost ?? press?.timer) !== undefined && event.preventDefault(), {
    signal,
  });
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || ghost === undefined) return;
      keepFromOthers(event);
      cancel();
    },
    { signal, capture: true },
  );
  return () => {
    cancel();
    listening.abort();
  };
}

function isSamePlace(a: DragPlace | undefined, b: DragPlace | undefined): boolean {
  if (a === "tray" || b === "tray" || a === undefined || b === undefined) return a === b;
  return a.date === b.date && a.time === b.time && a.slotTime === b.slotTime;
}
