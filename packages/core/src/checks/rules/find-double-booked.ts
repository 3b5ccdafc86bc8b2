import { CHANNEL_FACTS } from "../../facts/channel-facts.ts";
import type { Channel } from "../../facts/vocabulary.ts";
import type { CalendarEntry, CalendarToCheck, DatedPost } from "../calendar-to-check.ts";
import type { Fix } from "../finding.ts";
import { listMoves } from "../list-moves.ts";
import { listNeighbours, type Neighbours } from "../list-neighbours.ts";
import type { Found, Rule } from "../rule.ts";

/** Two posts on one channel closer than it bears; an error where they go out at the same moment. */
export const doubleBooked: Rule = {
  code: "double-booked",
  felt: { daysBefore: 0, daysAfter: 0 },
  find: (calendar, part) =>
    part.channels.flatMap((channel) => {
      const minGapMinutes = minGapHours(calendar, channel) * 60;
      const isTrouble = (pair: Neighbours) => isTooClose(pair, minGapMinutes);
      return listNeighbours(calendar.entriesOn(channel), part, { counts: isPost, isTrouble }).map(([first, second]) =>
        describe({ calendar, channel, first, second }),
      );
    }),
};

function isPost({ post }: CalendarEntry): boolean {
  return post !== undefined;
}

function isTooClose([first, second]: Neighbours, minGapMinutes: number): boolean {
  const canChange = first.post?.status !== "published" || second.post?.status !== "published";
  return canChange && second.minute - first.minute < minGapMinutes;
}

function minGapHours({ limitOf }: CalendarToCheck, channel: Channel): number {
  return limitOf("double-booked") ?? CHANNEL_FACTS[channel].minGapHours.value;
}

type Pair = {
  readonly calendar: CalendarToCheck;
  readonly channel: Channel;
  readonly first: CalendarEntry;
  readonly second: CalendarEntry;
};

function describe({ calendar, channel, first, second }: Pair): Found {
  const gapMinutes = second.minute - first.minute;
  return {
    code: "double-booked",
    severity: gapMinutes === 0 ? "error" : "warning",
    where: {
      from: first.date,
      to: second.date,
      postIds: [first, second].flatMap(({ post }) => (post === undefined ? [] : [post.id])),
      channel,
    },
    facts: { channel, gapMinutes, minGapHours: minGapHours(calendar, channel) },
    listFixes: () => {
      const changeable = [second, first].flatMap(({ post, date }) =>
        post === undefined || post.status === "published" ? [] : [{ post, date }],
      );
      return [
        ...changeable.flatMap((dated) => listMoves(calendar, dated)),
        ...changeable.flatMap((dated) => listSplits(calendar, dated, channel)),
      ];
    },
  };
}

// A post of several channels can leave the others where they are.
function listSplits(
  calendar: CalendarToCheck,
  { post, date }: Pick<DatedPost, "post" | "date">,
  channel: Channel,
): Fix[] {
  if (post.channels.length < 2) return [];
  return listMoves(calendar, { post: { ...post, channels: [channel] }, date }).flatMap((move): Fix[] =>
    move.kind === "move-to"
      ? [{ kind: "split", postId: post.id, channel, date: move.date, time: move.time, asDraft: false }]
      : [],
  );
}
