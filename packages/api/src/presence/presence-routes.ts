import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { loadPresence } from "./load-presence.ts";

export function mountPresence(mounting: Mounting): void {
  mount(mounting, routes.auditPresence, async ({ workspace, now }) => {
    const presence = await loadPresence(workspace, now);
    if (presence === undefined) throw notFound("plan");
    return presence;
  });
}
