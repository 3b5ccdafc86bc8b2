import { forecastPromise } from "@porchlight/core";
import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { countArrived } from "./count-arrived.ts";
import { countAllWaiting } from "./waiting-store.ts";

export function mountPromiseForecast(mounting: Mounting): void {
  mount(mounting, routes.forecastPromise, async ({ workspace, now }) => {
    const stored = await findCurrentPlan(workspace);
    if (stored === undefined) throw notFound("plan");
    const [arrived, waiting] = await Promise.all([
      countArrived(workspace, { now, zone: stored.plan.zone }),
      countAllWaiting(workspace),
    ]);
    return forecastPromise({ plan: stored.plan, now, waiting, ...(arrived === undefined ? {} : { arrived }) });
  });
}
