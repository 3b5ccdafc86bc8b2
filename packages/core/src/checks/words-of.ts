import type { Channel } from "../facts/vocabulary.ts";
import type { Post } from "../posts/post.ts";
import { textOn } from "../posts/text-on.ts";
import { rememberPerObject } from "../remember.ts";

/** The words of a post on a channel; the key is the same for the same words on the same channel. */
export type ChannelWords = { readonly channel: Channel; readonly key: string };

/** What a post says where, whatever its spaces and capitals; nothing for a channel on which it says nothing. */
export const wordsOf: (post: Post) => readonly ChannelWords[] = rememberPerObject((post: Post) =>
  post.channels.flatMap((channel): ChannelWords[] => {
    const words = textOn(post, channel).trim().replaceAll(/\s+/g, " ").toLowerCase();
    return words === "" ? [] : [{ channel, key: `${channel} ${words}` }];
  }),
);
