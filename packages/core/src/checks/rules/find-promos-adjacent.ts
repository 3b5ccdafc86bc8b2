import type { Channel } from "../../facts/vocabulary.ts";
import type { CalendarEntry, CalendarToCheck } from "../calendar-to-check.ts";
import type { Fix, Severity } from "../finding.ts";
import { listMoves } from "../list-moves.ts";
import { listNeighbours, type Neighbours } from "../list-neighbours.ts";
import { type EntryOn, listSwaps } from "../list-swaps.ts";
import type { Found, Rule } from "../rule.ts";

/** Two posts that sell, one right after the other on a channel; a hint where one is still an open slot or both serve one event. */
export const promosAdjacent: Rule = {
  code: "promos-adjacent",
  felt: { daysBefore: 0, daysAfter: 0 },
  find: (calendar, part) =>
    part.channels.flatMap((channel) =>
      listNeighbours(calendar.entriesOn(channel), part, { isTrouble }).map(([first, second]) =>
        describe({ calendar, channel, first, second }),
      ),
    ),
};

function isTrouble([first, second]: Neighbours): boolean {
  const bothSell = first.category === "promote" && second.category === "promote";
  return bothSell && [first, second].some(isChangeable);
}

function isChangeable({ post }: CalendarEntry): boolean {
  return post !== undefined && post.status !== "published";
}

type Pair = {
  readonly calendar: CalendarToCheck;
  readonly channel: Channel;
  readonly first: CalendarEntry;
  readonly second: CalendarEntry;
};

function describe({ calendar, channel, first, second }: Pair): Found {
  return {
    code: "promos-adjacent",
    severity: severityOf(first, second),
    where: {
      from: first.date,
      to: second.date,
      postIds: [first, second].flatMap(({ post }) => (post === undefined ? [] : [post.id])),
      channel,
    },
    facts: { channel, firstOn: first.date, secondOn: second.date },
    listFixes: () => [second, first].filter(isChangeable).flatMap((entry) => waysOut(calendar, { channel, entry })),
  };
}

function severityOf(first: CalendarEntry, second: CalendarEntry): Severity {
  const isForOneEvent = first.post?.eventId !== undefined && first.post.eventId === second.post?.eventId;
  return isForOneEvent || first.slot !== undefined || second.slot !== undefined ? "hint" : "warning";
}

// A swap leaves no day empty, so it comes before the change of what a post is for.
function waysOut(calendar: CalendarToCheck, { channel, entry }: EntryOn): Fix[] {
  const { post, date } = entry;
  if (post === undefined) return [];
  const shares = calendar.plan.mix.byChannel.find((each) => each.channel === channel)?.categories ?? [];
  const largest = shares
    .filter(({ category, share }) => category !== "promote" && share > 0)
    .toSorted((a, b) => b.share - a.share)[0];
  const change: Fix[] =
    largest === undefined ? [] : [{ kind: "change-category", postId: post.id, category: largest.category }];
  return [...listMoves(calendar, { post, date }), ...listSwaps(calendar, { channel, entry }), ...change];
}
