import { useMemo } from "react";
import { workingRangeOf } from "../../calendar-range.ts";
import type { CalendarPlace } from "../../use-calendar-place.ts";
import { createScales, type Scales } from "./scales.ts";
import type { WhatIfSource } from "./what-if.ts";

type ScalesInput = Required<Omit<WhatIfSource, "range">> & { readonly place: CalendarPlace };

/** Weighs moves and fixes on the calendar as it stands now, where people look. */
export function useScales({ plan, place, posts, openSlots, today, ruleSettings }: ScalesInput): Scales {
  const { view, date, weekStart, isOpening } = place;
  return useMemo(() => {
    const range = workingRangeOf({ view, date, weekStart, isOpening });
    return createScales({ plan, posts, openSlots, range, today, ruleSettings });
  }, [plan, posts, openSlots, view, date, weekStart, isOpening, today, ruleSettings]);
}
