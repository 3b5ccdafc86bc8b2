import type { Launch, Plan } from "@porchlight/core";
import { isTaskDone } from "./is-task-done.ts";
import { listTickBook } from "./list-tick-book.ts";
import { useTickBook } from "./use-tick-book.ts";

export type LaunchTask = Launch["items"][number] & {
  /** Undefined while the ticks are on their way. */
  readonly isDone: boolean | undefined;
};

/** What has to be done once before the first week, and what of it is done by the ticks of its lists. */
export function useLaunchTasks(workspaceId: string, plan: Plan): readonly LaunchTask[] {
  const { ticks, query } = useTickBook(listTickBook(workspaceId));
  // Whose ticks can't be had is told of all that there is to do.
  const known = ticks ?? (query.isPending ? undefined : []);
  return plan.launch.items.map((item) => ({
    ...item,
    isDone: known && isTaskDone(item, { plan, ticks: known }),
  }));
}
