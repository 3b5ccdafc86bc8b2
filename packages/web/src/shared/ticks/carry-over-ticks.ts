import { checklistName, TICK_CHANGES_MOST, type TickChange } from "@porchlight/api/contract";
import type { Plan } from "@porchlight/core";
import { LESSONS_LIST } from "./tick-lists.ts";

const OF_PLANS = "porchlight.ticks.";
const OF_LESSONS = "porchlight.lessons.";

export type CarryOver = {
  readonly workspaceId: string;
  /** Where ticks lie that this browser kept by itself. */
  readonly storage: Storage;
  /** A plan of the workspace, or `undefined` where it has none of that id. */
  readonly findPlan: (planId: string) => Promise<Plan | undefined>;
  readonly save: (changes: TickChange[]) => Promise<unknown>;
};

/**
 * Takes to the server what this browser has ticked by itself, and forgets it here once it is kept there. What cannot be kept
 * stays, as does what belongs to another workspace. Returns how many ticks were carried.
 */
export async function carryOverTicks({ workspaceId, storage, findPlan, save }: CarryOver): Promise<number> {
  let carried = 0;
  for (const key of keysOf(storage)) {
    const items = itemsOf(storage.getItem(key));
    const changes =
      key === OF_LESSONS + workspaceId
        ? items.map((item) => ({ list: LESSONS_LIST, item, isDone: true }))
        : key.startsWith(OF_PLANS) && toChanges(items, await findPlan(key.slice(OF_PLANS.length)));
    if (changes === false || changes === undefined) continue;
    for (let from = 0; from < changes.length; from += TICK_CHANGES_MOST) {
      await save(changes.slice(from, from + TICK_CHANGES_MOST));
    }
    storage.removeItem(key);
    carried += changes.length;
  }
  return carried;
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
}

function itemsOf(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  } catch {
    // Nothing that this app has written.
    return [];
  }
}

// They were named channel/code, within one plan.
function toChanges(items: readonly string[], plan: Plan | undefined): TickChange[] | undefined {
  return plan?.channels.flatMap((channel) =>
    channel.checklist
      .filter(({ code }) => items.includes(`${channel.channel}/${code}`))
      .map(({ code }) => ({ list: checklistName(channel), item: code, isDone: true })),
  );
}
