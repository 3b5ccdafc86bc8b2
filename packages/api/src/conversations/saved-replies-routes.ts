import { routes } from "../contract/routes.ts";
import { SAVED_REPLIES_MOST } from "../contract/saved-reply-schemas.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { ProblemError } from "../http/problem-error.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import { deleteSavedReply, listSavedReplies, saveSavedReply } from "./saved-replies-store.ts";

export function mountSavedReplies(mounting: Mounting): void {
  mount(mounting, routes.listSavedReplies, async ({ workspace }) => {
    return { items: [...(await listSavedReplies(workspace, SAVED_REPLIES_MOST))] };
  });

  mount(mounting, routes.saveSavedReply, async ({ workspace, params: { savedReplyId: id }, body }) => {
    await lockWorkspace(workspace);
    const kept = await listSavedReplies(workspace, SAVED_REPLIES_MOST);
    if (kept.length === SAVED_REPLIES_MOST && kept.every((reply) => reply.id !== id))
      throw new ProblemError("saved-replies-full", { facts: { limit: SAVED_REPLIES_MOST } });
    const reply = { id, ...body };
    await saveSavedReply(workspace, reply);
    return reply;
  });

  mount(mounting, routes.deleteSavedReply, async ({ workspace, params: { savedReplyId } }) => {
    const isDeleted = await deleteSavedReply(workspace, savedReplyId);
    if (!isDeleted) throw notFound("savedReply");
    return undefined;
  });
}
