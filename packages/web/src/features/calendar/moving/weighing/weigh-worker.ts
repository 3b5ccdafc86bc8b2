import type { ScalesMessage, ScalesReply, WeighRequest } from "./scales.ts";
import { sourceWithout } from "./source-without.ts";
import { type WeighMove, weighMoves } from "./weigh-moves.ts";
import type { WhatIfSource } from "./what-if.ts";

// The entry of a worker: it weighs moves off the page's own thread, by the findings that the server reports.
let source: WhatIfSource | undefined;
let weigh: WeighMove = () => undefined;
/** The same calendar without one post, kept while that post is asked for again. */
let without: { readonly postId: string; readonly weigh: WeighMove } | undefined;

addEventListener("message", ({ data }: MessageEvent<ScalesMessage>) => {
  if (data.kind === "weigh") return postMessage(replyTo(data.request));
  source = data.source;
  weigh = weighMoves(data.source);
  without = undefined;
});

function replyTo({ post, to, asNew = false }: WeighRequest): ScalesReply {
  try {
    const onto = asNew ? weighWithout(post.id) : weigh;
    return { whatIf: onto(post, to) ?? null };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

function weighWithout(postId: string): WeighMove {
  if (source === undefined) return weigh;
  if (without?.postId !== postId) {
    without = { postId, weigh: weighMoves(sourceWithout(source, postId)) };
  }
  return without.weigh;
}
