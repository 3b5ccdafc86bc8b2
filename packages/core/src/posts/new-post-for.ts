import type { Plan } from "../plan/plan.ts";
import type { Slot } from "../slots/slot.ts";
import type { Post } from "./post.ts";
import { usualAuthorOf } from "./usual-author.ts";

/** A post before it has been stored: without the id and version that the store gives. */
export type NewPost = Omit<Post, "id" | "version">;

/**
 * The draft that fills a slot: its channel, day, time, category and event, and no words yet. With the plan, it names its
 * author where that can be only one: the only person there is, or the only one whose routine has posts to make.
 */
export function newPostFor(slot: Slot, plan?: Pick<Plan, "answers" | "budget">): NewPost {
  const author = plan === undefined ? undefined : usualAuthorOf(plan);
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
    ...(author === undefined ? {} : { author }),
    ...(slot.event === undefined ? {} : { eventId: slot.event }),
  };
}
