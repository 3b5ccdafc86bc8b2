import { checklistName, type Tick } from "@porchlight/api/contract";
import type { Launch, Plan } from "@porchlight/core";
import { countDone } from "./tick-lists.ts";

type Task = Pick<Launch["items"][number], "channel" | "task">;
type Told = { readonly plan: Pick<Plan, "channels">; readonly ticks: readonly Tick[] };

/** Whether a task of before day one is done, by what is ticked in the list of its channel; writing the first posts has no list. */
export function isTaskDone({ channel, task }: Task, { plan, ticks }: Told): boolean {
  const of = plan.channels.find((each) => each.channel === channel);
  if (of === undefined || task === "first-posts") return false;
  const list = checklistName(of);
  const done = new Map(ticks.filter((tick) => tick.list === list).map((tick) => [tick.item, tick]));
  return task === "backlog" ? done.has("answer-what-is-open") : countDone(of, done) === of.checklist.length;
}
