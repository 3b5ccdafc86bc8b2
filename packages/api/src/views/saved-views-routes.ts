import { routes } from "../contract/routes.ts";
import { SAVED_VIEWS_MOST, type SavedView } from "../contract/saved-view-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { ProblemError } from "../http/problem-error.ts";
import { staleVersion } from "../http/stale-version.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import {
  comparedNameOf,
  deleteSavedView,
  insertSavedView,
  listSavedViews,
  updateSavedView,
} from "./saved-views-store.ts";

export function mountSavedViews(mounting: Mounting): void {
  mount(mounting, routes.listSavedViews, async ({ workspace }) => {
    return { items: [...(await listSavedViews(workspace, SAVED_VIEWS_MOST))] };
  });

  mount(mounting, routes.createSavedView, async ({ workspace, body, now, newId }) => {
    await lockWorkspace(workspace);
    const kept = await listSavedViews(workspace, SAVED_VIEWS_MOST);
    if (kept.length === SAVED_VIEWS_MOST) throw new ProblemError("views-full", { facts: { limit: SAVED_VIEWS_MOST } });
    const view = { id: newId(), version: 1, ...body, createdAt: now, updatedAt: now };
    return (await insertSavedView(workspace, view)) ?? Promise.reject(nameTaken(kept, body.name));
  });

  mount(mounting, routes.changeSavedView, async ({ workspace, params: { viewId }, body, version, now }) => {
    const before = await loadSavedView(workspace, viewId);
    if (before.version !== version) throw staleVersion({ given: version, current: before });
    const { name = before.name, search = before.search } = body;
    const write = await updateSavedView(workspace, { id: viewId, version, name, search, now });
    if (write === undefined) throw nameTaken(await listSavedViews(workspace, SAVED_VIEWS_MOST), name);
    return (
      write.written ?? Promise.reject(staleVersion({ given: version, current: await loadSavedView(workspace, viewId) }))
    );
  });

  mount(mounting, routes.deleteSavedView, async ({ workspace, params: { viewId }, version }) => {
    const isDeleted = await deleteSavedView(workspace, { id: viewId, version });
    if (!isDeleted) throw staleVersion({ given: version, current: await loadSavedView(workspace, viewId) });
    return undefined;
  });
}

async function loadSavedView(workspace: WorkspaceDb, viewId: string): Promise<SavedView> {
  const views = await listSavedViews(workspace, SAVED_VIEWS_MOST);
  const view = views.find(({ id }) => id === viewId);
  if (view === undefined) throw notFound("view");
  return view;
}

function nameTaken(views: readonly SavedView[], name: string): ProblemError {
  const compared = comparedNameOf(name);
  const current = views.find((view) => comparedNameOf(view.name) === compared);
  return new ProblemError("view-name-taken", { facts: { name }, current });
}
