import type { Channel } from "../facts/vocabulary.ts";
import type { Post } from "../posts/post.ts";
import { textOn } from "../posts/text-on.ts";

/** What a post says on a channel, whatever its spaces and capitals. */
export type ChannelWords = { readonly channel: Channel; readonly words: string };

/** What a post says where; nothing for a channel on which it says nothing. */
export function wordsOf(post: Post): ChannelWords[] {
  const said: ChannelWords[] = [];
  let last: { readonly text: string; readonly words: string } | undefined;
  for (const channel of post.channels) {
    const text = textOn(post, channel);
    // Most channels say the same.
    if (last?.text !== text) last = { text, words: text.trim().replaceAll(/\s+/g, " ").toLowerCase() };
    if (last.words !== "") said.push({ channel, words: last.words });
  }
  return said;
}
