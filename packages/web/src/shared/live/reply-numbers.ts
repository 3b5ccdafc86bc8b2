import { createListeners } from "../stores/create-listeners.ts";

/** How many changes of a workspace were in what this page has read of it. */
export type ReplyNumbers = {
  /** Nothing is said where the server did not count: whatever it is, it may be old. */
  readonly note: (workspaceId: string, number: number | undefined) => void;
  /** That of the oldest reply; undefined before the first. */
  readonly oldestOf: (workspaceId: string) => number | undefined;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createReplyNumbers(): ReplyNumbers {
  const { subscribe, tell } = createListeners();
  const oldest = new Map<string, number>();
  return {
    subscribe,
    note: (workspaceId, number = 0) => {
      if (number >= (oldest.get(workspaceId) ?? Number.POSITIVE_INFINITY)) return;
      oldest.set(workspaceId, number);
      tell();
    },
    oldestOf: (workspaceId) => oldest.get(workspaceId),
  };
}

/** Those of this page, as long as it is open: whatever calls the API notes them, and whoever listens to a workspace asks. */
export const replyNumbers = createReplyNumbers();
