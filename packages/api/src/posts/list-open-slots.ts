import { addDays, type DateRange, layOutSlots, type Plan, type Slot } from "@porchlight/core";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { listFilledSlotKeys } from "./posts-store.ts";

/** A plan is laid out for so long from its start, about ten years; by then nobody has looked at it for long. */
const LAID_OUT_DAYS = 3_660;

/** A plan's slots that no post fills, wherever on the calendar the post that fills one stands. */
export async function listOpenSlots(
  workspace: WorkspaceDb,
  { plan, range: { from, to } }: { plan: Plan; range: DateRange },
): Promise<Slot[]> {
  const last = addDays(plan.startsOn, LAID_OUT_DAYS);
  const slots = layOutSlots(plan, { from, to: to < last ? to : last });
  const filled = await listFilledSlotKeys(
    workspace,
    slots.map(({ key }) => key),
  );
  return slots.filter(({ key }) => !filled.has(key));
}
