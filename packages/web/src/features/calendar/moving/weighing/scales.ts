import type { CalendarIndex, Finding, Fix, Post } from "@porchlight/core";
import { sourceWithout } from "./source-without.ts";
import { indexOf, type WeighMove, weighMoves } from "./weigh-moves.ts";
import type { Destination, WhatIf, WhatIfSource } from "./what-if.ts";

/** A move to weigh; `asNew` weighs a post as if it did not stand on the calendar yet. */
export type WeighRequest = { readonly post: Post; readonly to: Destination; readonly asNew?: boolean };

/** What a move would do; undefined for no move at all. A millisecond or so, and nothing where it was asked before. */
export type Weigh = (request: WeighRequest) => WhatIf | undefined;

export type Scales = {
  readonly weigh: Weigh;
  /** The ways out of a finding, each tried. Some tens of milliseconds on a full calendar. */
  readonly fixesOf: (finding: Finding) => readonly Fix[];
};

/** Weighs moves and fixes on one state of the calendar, which is sorted once, and remembers each move. */
export function createScales(source: WhatIfSource): Scales {
  let index: CalendarIndex | undefined;
  const findIndex = () => {
    index ??= indexOf(source);
    return index;
  };
  const weighHere = weighMoves(source, findIndex);
  const known = new Map<string, WhatIf | undefined>();
  /** The same calendar without one post, kept while that post is asked for again. */
  let without: { readonly postId: string; readonly weigh: WeighMove } | undefined;

  function weighWithout(postId: string): WeighMove {
    if (without?.postId !== postId) without = { postId, weigh: weighMoves(sourceWithout(source, postId)) };
    return without.weigh;
  }

  function weigh(request: WeighRequest): WhatIf | undefined {
    const key = keyOf(request);
    if (known.has(key)) return known.get(key);
    const { post, to, asNew = false } = request;
    const whatIf = (asNew ? weighWithout(post.id) : weighHere)(post, to);
    known.set(key, whatIf);
    return whatIf;
  }

  return { weigh, fixesOf: (finding) => findIndex().fixesOf(finding) };
}

/** All of a post that its weight depends on; its words are no part of it. */
function keyOf({ post, to, asNew = false }: WeighRequest): string {
  const { id, status, category, channels, date, time, zone, slotKey, author, eventId } = post;
  const place = [date, time, zone, slotKey, author];
  return JSON.stringify([id, status, category, channels, ...place, eventId, to.date, to.time, asNew]);
}
