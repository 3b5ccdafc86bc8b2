import type { Channel } from "@porchlight/core";

/** The same words, and the channels for which they are. */
export type SharedWords = { readonly words: string; readonly channels: readonly Channel[] };

/** Words that several channels share stand once, in the order of the channels. */
export function groupWords(channels: readonly Channel[], wordsFor: (channel: Channel) => string): SharedWords[] {
  const groups = new Map<string, Channel[]>();
  for (const channel of channels) {
    const words = wordsFor(channel);
    groups.set(words, [...(groups.get(words) ?? []), channel]);
  }
  return [...groups].map(([words, sharing]) => ({ words, channels: sharing }));
}
