import { focusPart } from "./focus-part.ts";
import { type FocusTrail, successorOf, trailOf } from "./focus-trail.ts";

/** By then whoever took it away has given it to something else, where that was meant. */
const GRACE_MS = 40;

/**
 * Sees to it that keys and screen readers never fall off the page: what had the focus and goes away, because it was deleted,
 * restored or done with, hands it to what stands in its place. Returns what ends it.
 */
export function keepFocus(): () => void {
  let trail: FocusTrail | undefined;
  let timer = 0;
  let isPressing = false;

  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target !== document.body) trail = trailOf(target, trail);
  };
  // A press beside everything lets go of it on purpose, between the button's going down and its coming up.
  const onPress = ({ type }: MouseEvent) => {
    isPressing = type === "mousedown";
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (isPressing && relatedTarget === null) trail = undefined;
  };
  const hand = () => {
    const taker = trail === undefined || !isLost() ? undefined : successorOf(trail);
    if (taker !== undefined) focusPart(taker);
  };
  const observer = new MutationObserver(() => {
    if (trail === undefined || !isLost()) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(hand, GRACE_MS);
  });

  document.addEventListener("focusin", onFocusIn);
  document.addEventListener("focusout", onFocusOut);
  document.addEventListener("mousedown", onPress, true);
  document.addEventListener("mouseup", onPress, true);
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    document.removeEventListener("mousedown", onPress, true);
    document.removeEventListener("mouseup", onPress, true);
    document.removeEventListener("focusin", onFocusIn);
    document.removeEventListener("focusout", onFocusOut);
    observer.disconnect();
    window.clearTimeout(timer);
  };
}

function isLost(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.matches(":disabled");
}
