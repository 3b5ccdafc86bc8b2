import { PAUSES_SHOWN_MOST } from "../contract/pause-schemas.ts";
import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import { findOpenPause, findPause, insertPause, liftPause, listPauses } from "./pauses-store.ts";

export function mountPauses(mounting: Mounting): void {
  mount(mounting, routes.listPauses, async ({ workspace }) => {
    return { items: await listPauses(workspace, PAUSES_SHOWN_MOST) };
  });

  mount(mounting, routes.startPause, async ({ workspace, body, now, newId }) => {
    // Two who stop everything at the same moment mean one thing.
    await lockWorkspace(workspace);
    return (await findOpenPause(workspace)) ?? insertPause(workspace, { id: newId(), since: now, ...body });
  });

  mount(mounting, routes.liftPause, async ({ workspace, params: { pauseId }, body: { by }, now }) => {
    await liftPause(workspace, { id: pauseId, at: now, by });
    return (await findPause(workspace, pauseId)) ?? Promise.reject(notFound("pause"));
  });
}
