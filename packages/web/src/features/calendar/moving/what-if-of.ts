import type { TimeZoneId } from "@porchlight/core";
import { fromCalendarDrop } from "./from-calendar-drop.ts";
import type { MoveSession } from "./use-move-session.ts";
import type { Weigh } from "./weighing/scales.ts";
import type { WhatIf } from "./weighing/what-if.ts";

type WhatIfInput = {
  readonly session: MoveSession | undefined;
  readonly zone: TimeZoneId;
  readonly weigh: Weigh;
};

/** What the move going on would do where it is; undefined for no move at all. */
export function whatIfOf({ session, zone, weigh }: WhatIfInput): WhatIf | undefined {
  const { post, drop } = session ?? {};
  const to = post === undefined || drop === undefined ? undefined : fromCalendarDrop(post, drop, zone);
  return post === undefined || to === undefined ? undefined : weigh({ post, to });
}
