/** How long a finger rests before a press becomes more than one, and how far it may stray meanwhile: a swipe scrolls. */
export const LONG_PRESS_MS = 400;
export const TOUCH_SLACK_PX = 8;

/** A click that follows a drag or a rest belongs to it. */
const CLICK_AFTER_DRAG_MS = 50;

export function eatNextClick(): void {
  window.addEventListener("click", keepFromOthers, { capture: true, once: true });
  window.setTimeout(() => window.removeEventListener("click", keepFromOthers, { capture: true }), CLICK_AFTER_DRAG_MS);
}

export function keepFromOthers(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
