import type { Channel } from "../../facts/vocabulary.ts";
import { entriesAround } from "../../slots/entries-between.ts";
import { isWithin } from "../../time/iso-date.ts";
import type { CalendarEntry, CalendarToCheck } from "../calendar-to-check.ts";
import type { Finding, Fix, Severity } from "../finding.ts";
import { listMoves } from "../list-moves.ts";

/** Two posts that sell, one right after the other on a channel; a hint where one is still an open slot or both serve one event. */
export function findPromosAdjacent(calendar: CalendarToCheck): Finding[] {
  return [...calendar.byChannel].flatMap(([channel, all]) => {
    const entries = entriesAround(all, calendar);
    return entries.flatMap((second, index) => {
      const first = entries[index - 1];
      return first !== undefined && isTrouble(calendar, first, second)
        ? [describe({ calendar, channel, first, second })]
        : [];
    });
  });
}

function isTrouble(calendar: CalendarToCheck, first: CalendarEntry, second: CalendarEntry): boolean {
  const bothSell = first.category === "promote" && second.category === "promote";
  const isHere = isWithin(first.date, calendar) || isWithin(second.date, calendar);
  return bothSell && isHere && [first, second].some(isChangeable);
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

function describe({ calendar, channel, first, second }: Pair): Finding {
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
    fixes: [second, first].filter(isChangeable).flatMap((entry) => listFixes(calendar, entry)),
  };
}

function severityOf(first: CalendarEntry, second: CalendarEntry): Severity {
  const isForOneEvent = first.post?.eventId !== undefined && first.post.eventId === second.post?.eventId;
  return isForOneEvent || first.slot !== undefined || second.slot !== undefined ? "hint" : "warning";
}

function listFixes(calendar: CalendarToCheck, { post, date, channel }: CalendarEntry): Fix[] {
  if (post === undefined || !calendar.wantsFixes) return [];
  const shares = calendar.plan.mix.byChannel.find((each) => each.channel === channel)?.categories ?? [];
  const largest = shares
    .filter(({ category, share }) => category !== "promote" && share > 0)
    .toSorted((a, b) => b.share - a.share)[0];
  const change: Fix[] =
    largest === undefined ? [] : [{ kind: "change-category", postId: post.id, category: largest.category }];
  return [...listMoves(calendar, { post, date }), ...change];
}
