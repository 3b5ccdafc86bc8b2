import type { WorkspaceDb } from "../db/in-workspace.ts";
import { takeTurn } from "../db/take-turn.ts";

/**
 * Lets other writers of posts of this workspace wait until this transaction ends. Who changes many posts at once takes
 * their slots from one another; two of these side by side would wait for each other for ever.
 */
export function takeTurnOfPosts(workspace: WorkspaceDb): Promise<void> {
  return takeTurn(workspace, "posts");
}
