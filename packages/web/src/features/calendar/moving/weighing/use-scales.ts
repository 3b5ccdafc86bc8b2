import { useMemo } from "react";
import { workingRangeOf } from "../../calendar-range.ts";
import type { CalendarPlace } from "../../use-calendar-place.ts";
import { createScales, type Weigh } from "./scales.ts";
import type { WhatIfSource } from "./what-if.ts";

type ScalesInput = Required<Omit<WhatIfSource, "range">> & { readonly place: CalendarPlace };

/** Weighs moves on the calendar as it stands now, where people look. */
export function useScales({ plan, place, posts, openSlots, today, ruleSettings }: ScalesInput): Weigh {
  const { view, date, weekStart, isOpening } = place;
  return useMemo(() => {
    const range = workingRangeOf({ view, date, weekStart, isOpening });
    return createScales({ plan, posts, openSlots, range, today, ruleSettings });
  }, [plan, posts, openSlots, view, date, weekStart, isOpening, today, ruleSettings]);
}
