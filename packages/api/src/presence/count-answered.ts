import { type Channel, countAnsweredBySteps, type Plan } from "@porchlight/core";
import { checklistName } from "../contract/checklist-name.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { Counting } from "../plans/when-counted.ts";
import { listTicksOf } from "../ticks/ticks-store.ts";

type Counted = { readonly plan: Pick<Plan, "channels">; readonly countings: readonly Counting[] };

/** How many of the people that were counted have had an answer since, by the steps of the plan that were ticked after it. */
export async function countAnswered(
  workspace: WorkspaceDb,
  { plan, countings }: Counted,
): Promise<ReadonlyMap<Channel, number>> {
  const counted = countings.flatMap(({ channel, from }) => {
    const channelPlan = plan.channels.find((each) => each.channel === channel);
    return channelPlan === undefined ? [] : [{ channel, channelPlan, list: checklistName(channelPlan), from }];
  });
  if (counted.length === 0) return new Map();
  const ticks = await listTicksOf(
    workspace,
    counted.map(({ list }) => list),
  );
  return new Map(
    counted.map(({ channel, channelPlan, list, from }) => {
      const since = ticks.filter((tick) => tick.list === list && Date.parse(tick.doneAt) >= Date.parse(from));
      return [channel, countAnsweredBySteps(channelPlan, new Set(since.map(({ item }) => item)))];
    }),
  );
}
