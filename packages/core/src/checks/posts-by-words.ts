import type { Channel } from "../facts/vocabulary.ts";
import { comparePosts } from "./calendar-entries.ts";
import type { DatedPost } from "./calendar-to-check.ts";
import { insertSorted, removeSorted } from "./sorted-list.ts";
import { valueAt } from "./value-at.ts";

/** Posts by what they say on each of their channels. */
export type PostsByWords = {
  /** By moment: those that say the words there. */
  readonly saying: (channel: Channel, words: string) => readonly DatedPost[];
  readonly insert: (dated: DatedPost) => void;
  readonly remove: (dated: DatedPost) => void;
};

/** Sorts posts by their words. */
export function groupByWords(posts: readonly DatedPost[]): PostsByWords {
  const byChannel = new Map<Channel, Map<string, DatedPost[]>>();
  for (const dated of posts) for (const list of listsOf(dated)) list.push(dated);
  for (const byWords of byChannel.values()) for (const list of byWords.values()) list.sort(comparePosts);
  return {
    saying: (channel, words) => byChannel.get(channel)?.get(words) ?? [],
    insert: (dated) => {
      for (const list of listsOf(dated)) insertSorted(list, dated, comparePosts);
    },
    remove: (dated) => {
      for (const list of listsOf(dated)) removeSorted(list, dated, comparePosts);
    },
  };

  function listsOf({ words }: DatedPost): DatedPost[][] {
    return words.map((said) =>
      valueAt(
        valueAt(byChannel, said.channel, () => new Map<string, DatedPost[]>()),
        said.words,
        (): DatedPost[] => [],
      ),
    );
  }
}
