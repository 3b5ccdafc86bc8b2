import { addDays, isWithin, laterOf, type Plan, type Slot, startOfWeek } from "@porchlight/core";
import { useCallback, useState } from "react";
import type { CalendarPlace } from "../use-calendar-place.ts";
import type { Desk } from "../use-desk.ts";

type FillingInput = { readonly plan: Plan; readonly place: CalendarPlace; readonly desk: Desk };

/** The week that is shown, how many of its slots wait, and the drawer that fills them. */
export function useFilling({ plan, place, desk }: FillingInput) {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  const isBefore = addDays(startOfWeek(place.date), 6) < plan.startsOn;
  const monday = startOfWeek(isBefore ? plan.startsOn : place.date);
  const week = { from: laterOf(monday, desk.now.date), to: addDays(monday, 6) };
  const openCount = desk.openSlots.filter(({ date }) => isWithin(date, week)).length;
  return {
    offer: { openCount, onFill: open },
    drawer: {
      isOpen,
      monday,
      onClose: () => setOpen(false),
      onWrite: (slot: Slot, briefId: string | undefined) => {
        setOpen(false);
        place.edit({ kind: "slot", slotKey: slot.key, ...(briefId === undefined ? {} : { briefId }) });
      },
    },
  };
}
