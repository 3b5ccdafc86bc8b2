import { routes } from "../contract/routes.ts";
import { TICK_DAYS_MAX } from "../contract/routine-tick-schemas.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { refuseRange } from "../http/refuse-range.ts";
import { deleteRoutineTick, insertRoutineTick, listRoutineTicks } from "./routine-ticks-store.ts";

export function mountRoutineTicks(mounting: Mounting): void {
  mount(mounting, routes.listRoutineTicks, async ({ workspace, query }) => {
    refuseRange(query, TICK_DAYS_MAX);
    return { items: await listRoutineTicks(workspace, query) };
  });

  mount(mounting, routes.saveRoutineTick, async ({ workspace, body: { isDone, ...visit }, now }) => {
    if (isDone) await insertRoutineTick(workspace, { ...visit, doneAt: now });
    else await deleteRoutineTick(workspace, visit);
    return { items: await listRoutineTicks(workspace, { from: visit.date, to: visit.date }) };
  });
}
