import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { ProblemError } from "../http/problem-error.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import { deleteHashtagSet, listHashtagSets, saveHashtagSet } from "./hashtag-sets-store.ts";

/** More than anybody can choose from. */
const SETS_MAX = 200;

export function mountHashtagSets(mounting: Mounting): void {
  mount(mounting, routes.listHashtagSets, async ({ workspace }) => {
    return { items: [...(await listHashtagSets(workspace, SETS_MAX))] };
  });

  mount(mounting, routes.saveHashtagSet, async ({ workspace, params: { hashtagSetId }, body }) => {
    await lockWorkspace(workspace);
    const kept = await listHashtagSets(workspace, SETS_MAX);
    const isNew = kept.every(({ id }) => id !== hashtagSetId);
    if (isNew && kept.length === SETS_MAX) throw new ProblemError("hashtag-sets-full", { facts: { limit: SETS_MAX } });
    const set = { id: hashtagSetId, name: body.name, hashtags: [...new Set(body.hashtags)] };
    await saveHashtagSet(workspace, set);
    return set;
  });

  mount(mounting, routes.deleteHashtagSet, async ({ workspace, params: { hashtagSetId } }) => {
    const isDeleted = await deleteHashtagSet(workspace, hashtagSetId);
    if (!isDeleted) throw notFound("hashtagSet");
    return undefined;
  });
}
