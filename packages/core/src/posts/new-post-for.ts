import type { Slot } from "../slots/slot.ts";
import type { Post } from "./post.ts";

/** A post before it has been stored: without the id and version that the store gives. */
export type NewPost = Omit<Post, "id" | "version">;

/** The draft that fills a slot: its channel, day, time, category and event, and no words yet. */
export function newPostFor(slot: Slot): NewPost {
  return {
    status: "draft",
    title: "",
    text: "",
    category: slot.category,
    channels: [slot.channel],
    date: slot.date,
    time: slot.time,
    zone: slot.zone,
    slotKey: slot.key,
    ...(slot.event === undefined ? {} : { eventId: slot.event }),
  };
}
