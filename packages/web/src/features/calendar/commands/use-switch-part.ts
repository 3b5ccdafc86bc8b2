import { useRef } from "react";
import { focusPart } from "../../../shared/focus/focus-part.ts";
import { type FocusTrail, successorOf, trailOf } from "../../../shared/focus/focus-trail.ts";

const DAYS = "[data-board]";
const PANEL = "[data-panel]";
const FIRST_OF_DAYS = "[data-day][tabindex='0'],[data-post],[data-slot]";

/** Goes from the days to the panel beside them and back to where one was, past all that lies between. */
export function useSwitchPart(): () => void {
  const left = useRef<FocusTrail | undefined>(undefined);
  return () => {
    const [days, panel] = [DAYS, PANEL].map((part) => document.querySelector<HTMLElement>(part));
    const active = document.activeElement;
    if (!days || !panel || !(active instanceof HTMLElement)) return;
    if (!panel.contains(active)) {
      left.current = days.contains(active) ? trailOf(active, undefined) : undefined;
      focusPart(panel);
      panel.scrollIntoView({ block: "nearest" });
      return;
    }
    const before = left.current === undefined ? undefined : successorOf(left.current);
    (before ?? days.querySelector<HTMLElement>(FIRST_OF_DAYS))?.focus();
  };
}
