import type { LocalTime, Post } from "@porchlight/core";
import type { Selectable } from "kysely";
import type { PostsTable } from "../db/tables.ts";

/** The columns of a post that anybody sees. */
export const POST_COLUMNS = [
  "post_id",
  "version",
  "status",
  "title",
  "text",
  "category",
  "channels",
  "variants",
  "on_date",
  "at_time",
  "zone",
  "slot_key",
  "author",
  "event_id",
  "series",
  "evergreen",
  "brief_id",
  "link",
  "first_comment",
  "notes",
  "media",
] as const;

export type PostRow = Pick<Selectable<PostsTable>, (typeof POST_COLUMNS)[number]>;

/** Fields that are kept as JSON, written as text. */
type JsonName = "variants" | "series" | "evergreen" | "link" | "media";
type WrittenRow = Omit<PostRow, "post_id" | "version" | JsonName> & Record<JsonName, string | null>;

export function toRow(post: Post): WrittenRow {
  return {
    status: post.status,
    title: post.title,
    text: post.text,
    category: post.category,
    channels: [...post.channels],
    variants: toJson(post.variants),
    on_date: post.date ?? null,
    at_time: post.time ?? null,
    zone: post.zone,
    slot_key: post.slotKey ?? null,
    author: post.author ?? null,
    event_id: post.eventId ?? null,
    series: toJson(post.series),
    evergreen: toJson(post.evergreen),
    brief_id: post.briefId ?? null,
    link: toJson(post.link),
    first_comment: post.firstComment ?? null,
    notes: post.notes ?? null,
    media: toJson(post.media),
  };
}

function toJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

export function toPost(row: PostRow): Post {
  return {
    id: row.post_id,
    version: row.version,
    status: row.status,
    title: row.title,
    text: row.text,
    category: row.category,
    channels: row.channels,
    ...(row.variants === null ? {} : { variants: row.variants as NonNullable<Post["variants"]> }),
    ...(row.on_date === null ? {} : { date: row.on_date }),
    // SQL's `09:30:00`.
    ...(row.at_time === null ? {} : { time: row.at_time.slice(0, 5) as LocalTime }),
    zone: row.zone,
    ...(row.slot_key === null ? {} : { slotKey: row.slot_key }),
    ...(row.author === null ? {} : { author: row.author }),
    ...(row.event_id === null ? {} : { eventId: row.event_id }),
    ...(row.series === null ? {} : { series: row.series as NonNullable<Post["series"]> }),
    ...(row.evergreen === null ? {} : { evergreen: row.evergreen as NonNullable<Post["evergreen"]> }),
    ...(row.brief_id === null ? {} : { briefId: row.brief_id }),
    ...(row.link === null ? {} : { link: row.link as NonNullable<Post["link"]> }),
    ...(row.first_comment === null ? {} : { firstComment: row.first_comment }),
    ...(row.notes === null ? {} : { notes: row.notes }),
    ...(row.media === null ? {} : { media: row.media as NonNullable<Post["media"]> }),
  };
}
