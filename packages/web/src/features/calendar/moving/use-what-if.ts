import type { Post } from "@porchlight/core";
import { useLayoutEffect, useState } from "react";
import type { Drop } from "./from-calendar-drop.ts";
import type { MoveSession } from "./use-move-session.ts";
import type { WhatIf } from "./what-if.ts";

/** How long a hand rests before slow weighing begins. */
const REST_MS = 160;

type WeighingOfDrops = {
  readonly weighDrop: (post: Post, drop: Drop) => WhatIf | undefined;
  readonly isSlow: () => boolean;
};

type Weighed = { readonly post: Post; readonly drop: Drop; readonly whatIf: WhatIf | undefined };

/**
 * What the move going on would do where it is. On a calendar of some hundred posts that is known within the frame; on
 * one so full that the checks take longer, the post goes with the pointer first and the answer comes when it rests.
 */
export function useWhatIf(
  session: MoveSession | undefined,
  { weighDrop, isSlow }: WeighingOfDrops,
): WhatIf | undefined {
  const [weighed, setWeighed] = useState<Weighed | undefined>(undefined);
  const post = session?.post;
  const drop = session?.drop;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place is a reason to weigh anew
  useLayoutEffect(() => {
    if (post === undefined || drop === undefined) return;
    const weigh = () => setWeighed({ post, drop, whatIf: weighDrop(post, drop) });
    if (!isSlow()) return weigh();
    const timer = window.setTimeout(weigh, REST_MS);
    return () => window.clearTimeout(timer);
  }, [post, drop?.date, drop?.time]);

  const isCurrent = weighed?.post === post && weighed?.drop.date === drop?.date && weighed?.drop.time === drop?.time;
  return isCurrent ? weighed?.whatIf : undefined;
}
