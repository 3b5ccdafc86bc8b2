import { type Instant, type PublicPromise, tellVisitors } from "@porchlight/core";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { findPromiseSettings } from "./promise-settings-store.ts";
import type { Shown } from "./to-public-reply.ts";

/** What a workspace tells visitors at a moment, and whether and where it may. */
export type Told = {
  readonly told: PublicPromise;
  readonly shown: Shown;
  /** Where it may be seen; null while nobody may. */
  readonly publicSlug: string | null;
};

/** Undefined before there is a plan. */
export async function findTold(workspace: WorkspaceDb, now: Instant): Promise<Told | undefined> {
  const [settings, current] = [await findPromiseSettings(workspace), await findCurrentPlan(workspace)];
  if (current === undefined) return undefined;
  return {
    told: tellVisitors(current.plan, now),
    shown: settings,
    publicSlug: settings.isPublished ? settings.slug : null,
  };
}
