import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { loadWeekSummary } from "./load-week-summary.ts";

export function mountWeekSummary(mounting: Mounting): void {
  mount(mounting, routes.summarizeWeek, async ({ workspace, query: { day }, now }) => {
    return (await loadWeekSummary(workspace, { now, day })) ?? Promise.reject(notFound("plan"));
  });
}
