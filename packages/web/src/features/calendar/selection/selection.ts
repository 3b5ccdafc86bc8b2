import { createListeners } from "../../../shared/stores/create-listeners.ts";

/** The posts that are picked to be changed together. */
export type Selection = {
  readonly read: () => readonly string[];
  readonly has: (postId: string) => boolean;
  readonly toggle: (postId: string) => void;
  readonly pick: (postIds: readonly string[]) => void;
  readonly clear: () => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createSelection(): Selection {
  const { subscribe, tell } = createListeners();
  let picked: readonly string[] = [];
  const pick = (postIds: readonly string[]) => {
    if (postIds.length === 0 && picked.length === 0) return;
    picked = [...new Set(postIds)];
    tell();
  };
  return {
    subscribe,
    pick,
    read: () => picked,
    has: (postId) => picked.includes(postId),
    toggle: (postId) =>
      pick(picked.includes(postId) ? picked.filter((other) => other !== postId) : [...picked, postId]),
    clear: () => pick([]),
  };
}
