import type { Channel } from "../facts/vocabulary.ts";
import type { Post } from "../posts/post.ts";
import { textOn } from "../posts/text-on.ts";

/** What a post says on a channel, whatever its spaces and capitals. */
export type ChannelWords = { readonly channel: Channel; readonly words: string };

/** What a post says where; nothing for a channel on which it says nothing. */
export function wordsOf(post: Post): ChannelWords[] {
  const said: ChannelWords[] = [];
  for (const channel of post.channels) {
    const words = textOn(post, channel).trim().replaceAll(/\s+/g, " ").toLowerCase();
    if (words !== "") said.push({ channel, words });
  }
  return said;
}
