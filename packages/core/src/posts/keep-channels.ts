import type { Channel } from "../facts/vocabulary.ts";
import { readSlotKey } from "../slots/read-slot-key.ts";
import type { Post } from "./post.ts";

/** The post on these channels alone; texts and the slot of a channel to which it does not go any more go too. */
export function keepChannels(post: Post, channels: readonly Channel[]): Post {
  const { variants = {}, slotKey, ...rest } = post;
  const kept = Object.entries(variants).filter(([channel]) => channels.some((each) => each === channel));
  const keepsSlot = slotKey !== undefined && channels.includes(readSlotKey(slotKey).channel);
  return {
    ...rest,
    channels,
    ...(kept.length === 0 ? {} : { variants: Object.fromEntries(kept) }),
    ...(keepsSlot ? { slotKey } : {}),
  };
}
