import type { IsoDate, SlotKey } from "@porchlight/core";
import type { MouseEvent } from "react";
import { dropAt } from "../moving/drop-at.ts";
import type { CalendarPlace } from "../use-calendar-place.ts";
import type { Desk } from "../use-desk.ts";

type BoardPresses = {
  /** Opens what is pressed, or picks it. */
  readonly open: (event: MouseEvent) => void;
  /** Writes a post on a day that is pressed twice. */
  readonly write: (event: MouseEvent) => void;
};

/** What presses on the board do; however deep what they are on lies, they are heard there once. */
export function boardPresses({ place, desk }: { readonly place: CalendarPlace; readonly desk: Desk }): BoardPresses {
  const open = (event: MouseEvent) => {
    const pressed = (event.target as Element).closest<HTMLElement>("[data-post],[data-slot],[data-day],[data-month]");
    const { post, slot, day, month } = pressed?.dataset ?? {};
    if (post !== undefined && desk.picks.press(event, post)) return;
    if (post !== undefined) place.edit({ kind: "post", postId: post });
    else if (slot !== undefined) place.edit({ kind: "slot", slotKey: slot as SlotKey });
    else if (day !== undefined) place.open({ view: "day", date: day as IsoDate });
    else if (month !== undefined) place.open({ view: "month", date: month as IsoDate });
  };
  const write = (event: MouseEvent) => {
    const isOnSomething = (event.target as Element).closest("button,[role=dialog]") !== null;
    const drop = isOnSomething ? undefined : dropAt(event.clientX, event.clientY, 0);
    if (drop !== undefined) place.edit({ kind: "new", ...drop });
  };
  return { open, write };
}
