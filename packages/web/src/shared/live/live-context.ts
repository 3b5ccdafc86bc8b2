import type { Viewer } from "@porchlight/api/contract";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { LiveState, LiveStore } from "./live-store.ts";

export type Live = Pick<LiveStore, "subscribe" | "state" | "whoChanged"> & {
  /** Lets the others know which post this window has open. */
  readonly showOpenPost: (postId: string | undefined) => void;
};

const NOBODY: readonly Viewer[] = [];
const ALONE: LiveState = { status: "opening", viewers: NOBODY };

/** Outside of a workspace nobody is there and nothing changes. */
export const LiveContext = createContext<Live>({
  subscribe: () => () => undefined,
  state: () => ALONE,
  whoChanged: () => undefined,
  showOpenPost: () => undefined,
});

export function useLive(): Live {
  return useContext(LiveContext);
}

export function useLiveStatus(): LiveState["status"] {
  const { subscribe, state } = useLive();
  return useSyncExternalStore(subscribe, () => state().status);
}

/** Everybody else who has the workspace open. */
export function useViewers(): readonly Viewer[] {
  const { subscribe, state } = useLive();
  return useSyncExternalStore(subscribe, () => state().viewers);
}

/** The names of those who have a post open; `""` for somebody without one. */
export function useWhoHasOpen(postId: string | undefined): readonly string[] {
  const { subscribe, state } = useLive();
  // Text, so that a chip is drawn again only when it changes.
  const text = useSyncExternalStore(subscribe, () => {
    const there = state().viewers.filter((viewer) => postId !== undefined && viewer.postId === postId);
    return there.length === 0 ? "" : JSON.stringify([...new Set(there.map(({ name = "" }) => name))]);
  });
  return text === "" ? [] : (JSON.parse(text) as string[]);
}
