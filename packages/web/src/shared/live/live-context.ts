import type { Viewer } from "@porchlight/api/contract";
import { createContext } from "react";
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
