import type { Changed, ChangeKind } from "@porchlight/api/contract";
import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";
import { SHOWN_IN } from "../shared/api/shown-in.ts";

export type Refetcher = {
  readonly changed: (changed: Changed) => void;
  readonly everything: () => void;
  /** Forgets all that is held, for what the server has may be older. */
  readonly startOver: () => void;
};

const NEVER = "answers";
/** Changes that come one upon the other are fetched together. */
const PAUSE_MS = 120;

type Wanted = (queryKey: QueryKey) => boolean;

/**
 * Asks again for what others changed: one look at a time, and the next for all that came meanwhile. While a mutation of one's
 * own is under way it waits; that one looks again by itself when it is done. Changes of posts go through the calendar's history
 * and are not waited for: the calendar draws them on top of whatever comes, and a look that began before is given up. A first
 * look is never given up: whoever waits for it sees it, and then it is asked for once more.
 */
export function createRefetcher(queryClient: QueryClient, workspaceId: string): Refetcher {
  let wanted: Wanted[] = [];
  let isAtWork = false;

  async function work(): Promise<void> {
    isAtWork = true;
    while (wanted.length > 0) {
      await pause();
      if (queryClient.isMutating() > 0 || isLookingFirst()) continue;
      const now = wanted;
      wanted = [];
      const isWanted = ({ queryKey }: Pick<Query, "queryKey">) => now.some((asks) => asks(queryKey));
      // A look that fails stays on the screen as what it is.
      await queryClient.invalidateQueries({ predicate: isWanted });
    }
    isAtWork = false;
  }

  function isLookingFirst(): boolean {
    const isFirst = ({ queryKey, state }: Query) => state.data === undefined && isHere(queryKey);
    return queryClient.isFetching({ predicate: isFirst }) > 0;
  }

  function want(asks: Wanted): void {
    wanted.push(asks);
    if (!isAtWork) void work();
  }

  const isHere: Wanted = ([first, second]) => second === workspaceId && first !== NEVER;
  return {
    everything: () => want(isHere),
    startOver: () => void queryClient.resetQueries({ predicate: ({ queryKey }) => isHere(queryKey) }),
    changed: ({ changes }) => {
      for (const { kind, ids } of changes) want(showing({ kind, ids, workspaceId }));
    },
  };
}

type Change = { readonly kind: string; readonly ids: readonly string[] | undefined; readonly workspaceId: string };

function showing({ kind, ids, workspaceId }: Change): Wanted {
  const shownIn = isKnown(kind) ? SHOWN_IN[kind] : undefined;
  return ([first, second, third]) => {
    if (first === "workspaces") return shownIn?.includes("workspaces") === true;
    if (second !== workspaceId || first === NEVER) return false;
    if (shownIn !== undefined && !shownIn.includes(String(first))) return false;
    return first !== "posts" || ids === undefined || ids.includes(String(third));
  };
}

/** A newer server than this page may tell of kinds that are not known here: then all that is held is asked for again. */
function isKnown(kind: string): kind is ChangeKind {
  return Object.hasOwn(SHOWN_IN, kind);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
