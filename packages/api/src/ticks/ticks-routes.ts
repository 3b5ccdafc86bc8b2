import { routes } from "../contract/routes.ts";
import { TICKS_MOST } from "../contract/tick-schemas.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { ProblemError } from "../http/problem-error.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import { deleteTicks, insertTick, listTicks } from "./ticks-store.ts";

export function mountTicks(mounting: Mounting): void {
  mount(mounting, routes.listTicks, async ({ workspace }) => {
    return { items: await listTicks(workspace, TICKS_MOST) };
  });

  mount(mounting, routes.saveTicks, async ({ workspace, body: { changes }, now }) => {
    await lockWorkspace(workspace);
    // In their order, so that of two changes of one item the later counts.
    for (const { isDone, ...change } of changes) {
      if (isDone) await insertTick(workspace, { ...change, doneAt: now });
      else await deleteTicks(workspace, { lists: [change.list], items: [change.item] });
    }
    const items = await listTicks(workspace, TICKS_MOST + 1);
    if (items.length > TICKS_MOST) throw new ProblemError("ticks-full", { facts: { limit: TICKS_MOST } });
    return { items };
  });
}
