import type { Instant } from "@porchlight/core";
import { routes } from "../contract/routes.ts";
import { BRAND_LOOKS_MOST, WATCHED_BRANDS_MOST, type WatchedBrand } from "../contract/watched-brand-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { ProblemError } from "../http/problem-error.ts";
import { staleVersion } from "../http/stale-version.ts";
import { changePost } from "../posts/change-post.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import { findBrandLook, insertBrandLook, listBrandLooks, updateLookIdea } from "./brand-looks-store.ts";
import {
  deleteWatchedBrand,
  findWatchedBrandId,
  insertWatchedBrand,
  listWatchedBrands,
  lockWatchedBrand,
  updateWatchedBrand,
} from "./watched-brands-store.ts";

export function mountWatchedBrands(mounting: Mounting): void {
  mount(mounting, routes.listWatchedBrands, async ({ workspace }) => {
    return { items: await listWatchedBrands(workspace, WATCHED_BRANDS_MOST) };
  });

  mount(mounting, routes.createWatchedBrand, async ({ workspace, body, now, newId }) => {
    await lockWorkspace(workspace);
    const kept = await listWatchedBrands(workspace, WATCHED_BRANDS_MOST);
    if (kept.length === WATCHED_BRANDS_MOST) throw full("watched-brands-full", WATCHED_BRANDS_MOST);
    const id = newId();
    await insertWatchedBrand(workspace, { ...body, id, now });
    return loadForWriting(workspace, { id });
  });

  mount(mounting, routes.changeWatchedBrand, async ({ workspace, params: { brandId: id }, body, version, now }) => {
    const before = await loadForWriting(workspace, { id, version });
    return writeNext(workspace, { ...before, ...body }, now);
  });

  mount(mounting, routes.deleteWatchedBrand, async ({ workspace, params: { brandId: id }, version }) => {
    await loadForWriting(workspace, { id, version });
    await deleteWatchedBrand(workspace, id);
    return undefined;
  });

  mount(mounting, routes.listBrandLooks, async ({ workspace, params: { brandId } }) => {
    if ((await findWatchedBrandId(workspace, brandId)) === undefined) throw notFound("brand");
    return { items: await listBrandLooks(workspace, { brandId, limit: BRAND_LOOKS_MOST }) };
  });

  mount(mounting, routes.createBrandLook, async ({ workspace, params: { brandId }, body, now, newId }) => {
    const brand = await loadForWriting(workspace, { id: brandId });
    if (brand.lookCount >= BRAND_LOOKS_MOST) throw full("brand-looks-full", BRAND_LOOKS_MOST);
    const look = { id: newId(), lookedAt: now, ...body };
    await insertBrandLook(workspace, { ...look, brandId });
    await writeNext(workspace, brand, now);
    return look;
  });

  mount(mounting, routes.createIdeaFromLook, async ({ workspace, params, body: post, now, newId }) => {
    const brand = await loadForWriting(workspace, { id: params.brandId });
    const look = await findBrandLook(workspace, params);
    if (look === undefined) throw notFound("look");
    if (look.ideaId !== undefined) return look;
    const { id: ideaId } = await changePost(workspace, { change: { kind: "create", post }, now, newId });
    await updateLookIdea(workspace, { lookId: look.id, ideaId });
    await writeNext(workspace, brand, now);
    return { ...look, ideaId };
  });
}

/** Holds the brand, so that whoever forgets it has seen all of its looks. */
async function loadForWriting(
  workspace: WorkspaceDb,
  { id, version }: { readonly id: string; readonly version?: number },
): Promise<WatchedBrand> {
  const brand = await lockWatchedBrand(workspace, id);
  if (brand === undefined) throw notFound("brand");
  if (version !== undefined && brand.version !== version) throw staleVersion({ given: version, current: brand });
  return brand;
}

async function writeNext(workspace: WorkspaceDb, brand: WatchedBrand, now: Instant): Promise<WatchedBrand> {
  const next = { ...brand, version: brand.version + 1, updatedAt: now };
  await updateWatchedBrand(workspace, next);
  return next;
}

function full(kind: "watched-brands-full" | "brand-looks-full", limit: number): ProblemError {
  return new ProblemError(kind, { facts: { limit } });
}
