import type { Channel, IsoDate, Post, Slot } from "@porchlight/core";
import type { EditorSubject } from "../editor/editor-address.ts";

type Announcing = {
  readonly channel: Channel;
  /** The last day with anything on the channel before the days off. */
  readonly date: IsoDate;
  readonly posts: readonly Post[];
  readonly openSlots: readonly Slot[];
};

/** What to write so that days off are announced: the slot or the post before them, else a post of its own. */
export function announceAt({ channel, date, posts, openSlots }: Announcing): EditorSubject {
  const slot = openSlots.find((open) => open.channel === channel && open.date === date);
  if (slot !== undefined) return { kind: "slot", slotKey: slot.key };
  const post = posts.find(
    ({ status, channels, date: day }) => status !== "published" && day === date && channels.includes(channel),
  );
  return post === undefined ? { kind: "new" } : { kind: "post", postId: post.id };
}
