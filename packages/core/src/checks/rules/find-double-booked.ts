import { CHANNEL_FACTS } from "../../facts/channel-facts.ts";
import type { Channel } from "../../facts/vocabulary.ts";
import { entriesAround } from "../../slots/entries-between.ts";
import { isWithin } from "../../time/iso-date.ts";
import type { CalendarEntry, CalendarToCheck, DatedPost } from "../calendar-to-check.ts";
import type { Finding } from "../finding.ts";
import { listMoves } from "../list-moves.ts";

/** Two posts on one channel closer than it bears; an error where they go out at the same moment. */
export function findDoubleBooked(calendar: CalendarToCheck): Finding[] {
  return [...calendar.byChannel].flatMap(([channel, entries]) => {
    const posts = entriesAround(
      entries.filter(({ post }) => post !== undefined),
      calendar,
    );
    return posts.flatMap((second, index) => {
      const first = posts[index - 1];
      return first !== undefined && isTooClose(calendar, first, second)
        ? [describe({ calendar, channel, first, second })]
        : [];
    });
  });
}

function isTooClose(calendar: CalendarToCheck, first: CalendarEntry, second: CalendarEntry): boolean {
  const gapHours = (second.minute - first.minute) / 60;
  const isHere = isWithin(first.date, calendar) || isWithin(second.date, calendar);
  const canChange = [first, second].some(({ post }) => post?.status !== "published");
  return isHere && canChange && gapHours < CHANNEL_FACTS[second.channel].minGapHours.value;
}

type Pair = {
  readonly calendar: CalendarToCheck;
  readonly channel: Channel;
  readonly first: CalendarEntry;
  readonly second: CalendarEntry;
};

function describe({ calendar, channel, first, second }: Pair): Finding {
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
    facts: { channel, gapMinutes, minGapHours: CHANNEL_FACTS[channel].minGapHours.value },
    fixes: [second, first].flatMap(toMovable).flatMap((movable) => listMoves(calendar, movable)),
  };
}

function toMovable({ post, date }: CalendarEntry): Pick<DatedPost, "post" | "date">[] {
  return post === undefined || post.status === "published" ? [] : [{ post, date }];
}
