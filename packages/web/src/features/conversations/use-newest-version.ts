import type { ShownConversation } from "@porchlight/api/contract";
import { useRef } from "react";

/** A conversation as somebody saw it. */
export type Seen = Pick<ShownConversation, "id" | "version">;

type Write = (version: number) => Promise<ShownConversation>;

/**
 * Writes on what was seen or, where one's own last change has not come back yet, on the version that this one made of it: what
 * is pressed quickly goes through.
 */
export function useNewestVersion(): (seen: Seen, write: Write) => Promise<ShownConversation> {
  const made = useRef(new Map<string, number>());
  return async ({ id, version }, write) => {
    let newest = version;
    for (
      let next = made.current.get(`${id} ${newest}`);
      next !== undefined;
      next = made.current.get(`${id} ${newest}`)
    ) {
      newest = next;
    }
    const stored = await write(newest);
    made.current.set(`${id} ${newest}`, stored.version);
    return stored;
  };
}
