import { useRef } from "react";
import { focusPart } from "../../../shared/focus/focus-part.ts";

const DAYS = "[data-board]";
const PANEL = "[data-panel]";
const FIRST_OF_DAYS = "[data-day][tabindex='0'],[data-post],[data-slot]";

/** Goes from the days to the panel beside them and back to where one was, past all that lies between. */
export function useSwitchPart(): () => void {
  const left = useRef<Element | null>(null);
  return () => {
    const [days, panel] = [DAYS, PANEL].map((part) => document.querySelector<HTMLElement>(part));
    if (!days || !panel) return;
    if (!panel.contains(document.activeElement)) {
      left.current = document.activeElement;
      focusPart(panel);
      panel.scrollIntoView({ block: "nearest" });
      return;
    }
    const before = left.current instanceof HTMLElement && days.contains(left.current) ? left.current : undefined;
    (before ?? days.querySelector<HTMLElement>(FIRST_OF_DAYS))?.focus();
  };
}
