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

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** Field by field: a calendar has posts by the thousand, and most fields of most of them are empty. */
export function toPost(row: PostRow): Post {
  const { post_id: id, version, status, title, text, category, channels } = row;
  const timed: Writable<Omit<Post, "zone">> = { id, version, status, title, text, category, channels };
  // What is there is added in its place, so that the fields of a post always come in the same order.
  if (row.variants !== null) timed.variants = row.variants as NonNullable<Post["variants"]>;
  if (row.on_date !== null) timed.date = row.on_date;
  // SQL's `09:30:00`.
  if (row.at_time !== null) timed.time = row.at_time.slice(0, 5) as LocalTime;
  const post: Writable<Post> = Object.assign(timed, { zone: row.zone });
  if (row.slot_key !== null) post.slotKey = row.slot_key;
  if (row.author !== null) post.author = row.author;
  if (row.event_id !== null) post.eventId = row.event_id;
  if (row.series !== null) post.series = row.series as NonNullable<Post["series"]>;
  if (row.evergreen !== null) post.evergreen = row.evergreen as NonNullable<Post["evergreen"]>;
  if (row.brief_id !== null) post.briefId = row.brief_id;
  if (row.link !== null) post.link = row.link as NonNullable<Post["link"]>;
  if (row.first_comment !== null) post.firstComment = row.first_comment;
  if (row.notes !== null) post.notes = row.notes;
  if (row.media !== null) post.media = row.media as NonNullable<Post["media"]>;
  return post;
}
