import { LINK_PLACES } from "../facts/link-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { linkOn } from "./link-on.ts";
import type { Post } from "./post.ts";
import { textOn } from "./text-on.ts";

/** What really goes out on a channel: its text and, where links stand in the words and it is not there yet, the link. */
export function sentOn(post: Pick<Post, "text" | "variants" | "link">, channel: Channel): string {
  const text = textOn(post, channel);
  const address = linkOn(post, channel);
  if (address === undefined || LINK_PLACES[channel].value !== "text") return text;
  if (addressesIn(text).includes(address)) return text;
  return text.trim() === "" ? address : `${text.trimEnd()}\n\n${address}`;
}

/** Words without the marks that end a sentence: a longer address is not this one. */
function addressesIn(text: string): string[] {
  return text.split(/\s+/).map((word) => word.replace(/^[("'“]+|[)"'”.,;:!?]+$/g, ""));
}
