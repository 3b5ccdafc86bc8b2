import { eatNextClick, LONG_PRESS_MS, TOUCH_SLACK_PX } from "./long-press.ts";

/** A finger that is down on a post, and whether it has rested there long enough. */
type Press = { readonly x: number; readonly y: number; readonly timer: number; hasRested: boolean };

/**
 * Tells of a finger that rests on a post which cannot be moved, such as one that went out; those that can are lifted by
 * `listenForDrags`. Returns the end of listening.
 */
export function listenForRests(onRest: (postId: string) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let press: Press | undefined;

  function start(event: PointerEvent) {
    forget();
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-post]") : null;
    const postId = chip?.dataset.movable === undefined ? chip?.dataset.post : undefined;
    if (postId === undefined || event.pointerType !== "touch" || !event.isPrimary) return;
    const rest = () => {
      if (press !== undefined) press.hasRested = true;
      onRest(postId);
    };
    press = { x: event.clientX, y: event.clientY, timer: window.setTimeout(rest, LONG_PRESS_MS), hasRested: false };
  }

  function follow({ clientX, clientY }: PointerEvent) {
    if (press === undefined || press.hasRested) return;
    if (Math.hypot(clientX - press.x, clientY - press.y) > TOUCH_SLACK_PX) forget();
  }

  function end() {
    if (press?.hasRested === true) eatNextClick();
    forget();
  }

  function forget() {
    window.clearTimeout(press?.timer);
    press = undefined;
  }

  window.addEventListener("pointerdown", start, { signal });
  window.addEventListener("pointermove", follow, { signal });
  window.addEventListener("pointerup", end, { signal });
  window.addEventListener("pointercancel", forget, { signal });
  window.addEventListener("contextmenu", (event) => press !== undefined && event.preventDefault(), { signal });
  return () => {
    forget();
    listening.abort();
  };
}
