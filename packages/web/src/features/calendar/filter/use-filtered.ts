import type { CalendarReply } from "@porchlight/api/contract";
import {
  CHANNELS,
  type Channel,
  type DateRange,
  isWithin,
  type Post,
  type TimeZoneId,
  type WallTime,
} from "@porchlight/core";
import { useMemo } from "react";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import type { CalendarData } from "../board/calendar-entry.ts";
import { type CalendarFilter, NOBODY } from "./calendar-filter.ts";
import { filterCalendar, showsPost } from "./filter-calendar.ts";

type FilteredInput = {
  readonly calendar: CalendarReply;
  readonly filter: CalendarFilter;
  /** The names of those in the plan. */
  readonly people: readonly string[];
  readonly zone: TimeZoneId;
  readonly now: WallTime;
  /** The days on the screen. */
  readonly range: DateRange;
};

export type Filtered = {
  readonly data: CalendarData;
  /** Channels that anything on the calendar has. */
  readonly channels: readonly Channel[];
  /** Whom one can ask for: those in the plan, others whom a post names, and nobody; empty where there is one person alone. */
  readonly authors: readonly string[];
  /** Posts on the screen, and how many of them the filter shows. */
  readonly postCounts: { readonly shown: number; readonly all: number };
  readonly isShown: (post: Post) => boolean;
};

/** What the filter shows of the calendar, and how much that is of everything. */
export function useFiltered({ calendar, filter, people, zone, now, range }: FilteredInput): Filtered {
  const { findings } = calendar;
  // The same object as long as nothing changes, so that what shows it is not drawn anew.
  const data = useMemo(
    () => filterCalendar(calendar, filter, { findings: calendar.findings, zone, now }),
    [calendar, filter, zone, now],
  );
  return {
    data,
    channels: channelsOf(calendar),
    authors: listAuthors(calendar, { people, asked: filter.authors }),
    postCounts: { shown: countOn(data.posts), all: countOn(calendar.posts) },
    isShown: (post) => showsPost(post, filter, { findings, zone, now }),
  };

  function countOn(posts: readonly Post[]): number {
    return posts.filter((post) => {
      const wall = wallTimeOf(post, zone);
      return wall !== undefined && isWithin(wall.date, range);
    }).length;
  }
}

type Known = { readonly people: readonly string[]; readonly asked: readonly string[] };

function listAuthors({ posts }: CalendarData, { people, asked }: Known): string[] {
  const named = [...people, ...posts.flatMap(({ author }) => author ?? []), ...asked];
  const authors = [...new Set(named)].filter((author) => author !== NOBODY);
  return authors.length > 1 || asked.length > 0 ? [...authors, NOBODY] : [];
}

function channelsOf({ posts, slots }: CalendarData): Channel[] {
  const used = new Set([...posts.flatMap(({ channels }) => channels), ...slots.map(({ channel }) => channel)]);
  return CHANNELS.filter((channel) => used.has(channel));
}
