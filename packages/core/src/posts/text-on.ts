import type { Channel } from "../facts/vocabulary.ts";
import type { Post } from "./post.ts";

/** What a post says on a channel: the channel's own variant, else the post's text. */
export function textOn({ text, variants }: Pick<Post, "text" | "variants">, channel: Channel): string {
  return variants?.[channel]?.text ?? text;
}
