import type { TimeZoneId } from "@porchlight/core";
import { fromCalendarDrop } from "./from-calendar-drop.ts";
import type { MoveSession } from "./use-move-session.ts";
import type { Scales } from "./weighing/scales.ts";
import { useWeighed } from "./weighing/use-weighed.ts";
import type { WhatIf } from "./weighing/what-if.ts";

type WhatIfInput = {
  readonly session: MoveSession | undefined;
  readonly zone: TimeZoneId;
  readonly scales: Scales;
};

/** What the move going on would do where it is: undefined while it is weighed, `null` for no move at all. */
export function useWhatIf({ session, zone, scales }: WhatIfInput): WhatIf | null | undefined {
  const { post, drop } = session ?? {};
  const to = post === undefined || drop === undefined ? undefined : fromCalendarDrop(post, drop, zone);
  return useWeighed(scales, post === undefined || to === undefined ? undefined : { post, to });
}
