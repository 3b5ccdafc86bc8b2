import type { Post } from "@porchlight/core";
import { sourceWithout } from "./source-without.ts";
import { type WeighMove, weighMoves } from "./weigh-moves.ts";
import type { Destination, WhatIf, WhatIfSource } from "./what-if.ts";

/** A move to weigh; `asNew` weighs a post as if it did not stand on the calendar yet. */
export type WeighRequest = { readonly post: Post; readonly to: Destination; readonly asNew?: boolean };

/** What a move would do; undefined for no move at all. A millisecond or so, and nothing where it was asked before. */
export type Weigh = (request: WeighRequest) => WhatIf | undefined;

/** Weighs moves on one state of the calendar, and remembers each. */
export function createScales(source: WhatIfSource): Weigh {
  const weigh = weighMoves(source);
  const known = new Map<string, WhatIf | undefined>();
  /** The same calendar without one post, kept while that post is asked for again. */
  let without: { readonly postId: string; readonly weigh: WeighMove } | undefined;

  function weighWithout(postId: string): WeighMove {
    if (without?.postId !== postId) without = { postId, weigh: weighMoves(sourceWithout(source, postId)) };
    return without.weigh;
  }

  return (request) => {
    const key = keyOf(request);
    if (known.has(key)) return known.get(key);
    const { post, to, asNew = false } = request;
    const whatIf = (asNew ? weighWithout(post.id) : weigh)(post, to);
    known.set(key, whatIf);
    return whatIf;
  };
}

/** All of a post that its weight depends on; its words are no part of it. */
function keyOf({ post, to, asNew = false }: WeighRequest): string {
  const { id, status, category, channels, date, time, zone, slotKey, eventId } = post;
  return JSON.stringify([id, status, category, channels, date, time, zone, slotKey, eventId, to.date, to.time, asNew]);
}
