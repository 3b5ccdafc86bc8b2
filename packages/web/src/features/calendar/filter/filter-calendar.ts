import type { Finding, Post, Slot, TimeZoneId, WallTime } from "@porchlight/core";
import { postStateOf } from "../../../shared/posts/post-state.ts";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { hasAllWords } from "../../../shared/words/has-all-words.ts";
import type { CalendarData } from "../board/calendar-entry.ts";
import { type CalendarFilter, countAsked, filterStateOf, NOBODY } from "./calendar-filter.ts";

type FilterSource = {
  readonly findings: readonly Finding[];
  readonly zone: TimeZoneId;
  /** On the calendar's clock. */
  readonly now: WallTime;
};

/** Whether a filter shows a post. */
export function showsPost(post: Post, filter: CalendarFilter, { findings, zone, now }: FilterSource): boolean {
  const { channels, categories, authors, states, hasFindings, text } = filter;
  if (channels.length > 0 && !post.channels.some((channel) => channels.includes(channel))) return false;
  if (categories.length > 0 && !categories.includes(post.category)) return false;
  if (authors.length > 0 && !authors.includes(post.author ?? NOBODY)) return false;
  const wall = wallTimeOf(post, zone);
  const state = wall === undefined ? "draft" : filterStateOf(postStateOf(post.status, wall, now));
  if (states.length > 0 && !states.includes(state)) return false;
  if (hasFindings && !findings.some(({ where }) => where.postIds.includes(post.id))) return false;
  return hasAllWords(wordsOf(post), text);
}

/** What a filter shows of a calendar. Nothing else sees less: checks, mix and moves know all of it. */
export function filterCalendar(data: CalendarData, filter: CalendarFilter, source: FilterSource): CalendarData {
  if (countAsked(filter) === 0) return data;
  return {
    posts: data.posts.filter((post) => showsPost(post, filter, source)),
    slots: data.slots.filter((slot) => showsSlot(slot, filter)),
  };
}

function showsSlot({ channel, category, event = "" }: Slot, filter: CalendarFilter): boolean {
  const { channels, categories, authors, states, hasFindings, text } = filter;
  if (authors.length > 0 && !authors.includes(NOBODY)) return false;
  if (hasFindings || (states.length > 0 && !states.includes("open"))) return false;
  if (channels.length > 0 && !channels.includes(channel)) return false;
  if (categories.length > 0 && !categories.includes(category)) return false;
  return hasAllWords(event, text);
}

function wordsOf({ title, text, variants = {}, eventId = "" }: Post): string {
  return [title, text, eventId, ...Object.values(variants).map((variant) => variant.text)].join("\n");
}
