import type { Channel } from "../facts/vocabulary.ts";
import { readSlotKey } from "../slots/read-slot-key.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import { keepChannels } from "./keep-channels.ts";
import type { NewPost } from "./new-post-for.ts";
import type { Post } from "./post.ts";

/** A post that was divided. */
export type SplitPost = {
  /** The post without the channel that left. */
  readonly stays: Post;
  /** The post of that channel alone, with the words that it had there. */
  readonly leaves: NewPost;
};

/**
 * Gives one channel of a post a post of its own, which may go out at another time. Undefined where the post went out or goes
 * to no other channel. What leaves is no part of a series any more.
 */
export function splitPost(
  post: Post,
  to: {
    /** The channel that leaves. */
    readonly channel: Channel;
    /** The day of what leaves, in the zone of the post. */
    readonly date: IsoDate;
    /** Its wall time, in the zone of the post. */
    readonly time: LocalTime;
    /** True where what leaves is to be written again. */
    readonly asDraft: boolean;
  },
): SplitPost | undefined {
  const { channel, date, time, asDraft } = to;
  const others = post.channels.filter((each) => each !== channel);
  if (post.status === "published" || others.length === 0 || others.length === post.channels.length) return undefined;
  const { id: _id, version: _version, series: _series, variants, slotKey, ...content } = post;
  const leavesSlot = slotKey !== undefined && readSlotKey(slotKey).channel === channel;
  return {
    stays: keepChannels(post, others),
    leaves: {
      ...content,
      status: asDraft ? "draft" : post.status,
      text: variants?.[channel]?.text ?? post.text,
      channels: [channel],
      date,
      time,
      ...(leavesSlot ? { slotKey } : {}),
    },
  };
}
