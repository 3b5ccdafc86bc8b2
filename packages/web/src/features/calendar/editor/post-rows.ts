import type { PostDraft } from "./post-draft.ts";

/** What of a post says and shows something, as against where it stands on the calendar and how far it is. */
export const CONTENT_ROWS = [
  "title",
  "text",
  "variants",
  "category",
  "link",
  "firstComment",
  "notes",
  "media",
] as const;

/** A post as it is read beside another, row by row; the names stand under `ui.calendar.postRow`. */
export const POST_ROWS = [...CONTENT_ROWS, "when", "channels", "author", "status", "series", "evergreen"] as const;
export type PostRow = (typeof POST_ROWS)[number];

// All fields by their type: one that were missing would be lost unseen between two states of a post.
const ROW_OF = {
  title: "title",
  text: "text",
  variants: "variants",
  category: "category",
  link: "link",
  firstComment: "firstComment",
  notes: "notes",
  media: "media",
  date: "when",
  time: "when",
  channels: "channels",
  author: "author",
  status: "status",
  series: "series",
  evergreen: "evergreen",
  // They follow from where a post was begun, and nobody types them.
  zone: undefined,
  slotKey: undefined,
  eventId: undefined,
  briefId: undefined,
} as const satisfies Record<keyof PostDraft, PostRow | undefined>;

/** Whether a field says or shows something, be it of a post or of a draft. */
export function isContent(field: string): boolean {
  return CONTENT_ROWS.some((row) => row === ROW_OF[field as keyof PostDraft]);
}
