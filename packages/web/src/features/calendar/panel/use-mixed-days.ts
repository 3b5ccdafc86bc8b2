import { addDays, type IsoDate, laterOf, type Plan } from "@porchlight/core";
import { useShownCalendar } from "../../../shared/posts/history/use-shown.ts";

const DAYS = 28;

type MixedDaysInput = { readonly workspaceId: string; readonly plan: Plan; readonly today: IsoDate };

/** What stands on the next four weeks, or before the plan begins on its first four. */
export function useMixedDays({ workspaceId, plan, today }: MixedDaysInput) {
  const from = laterOf(today, plan.startsOn);
  return useShownCalendar(workspaceId, { from, to: addDays(from, DAYS - 1) });
}
