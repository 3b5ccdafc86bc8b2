import type { Channel } from "../facts/vocabulary.ts";
import { textOn } from "../posts/text-on.ts";
import { compareEntries } from "./calendar-entries.ts";
import type { DatedPost } from "./calendar-to-check.ts";
import { plainWords, signatureOf } from "./plain-words.ts";
import { insertSorted, removeSorted } from "./sorted-list.ts";
import { valueAt } from "./value-at.ts";

/** Posts by what they say on each of their channels, whatever its spaces and capitals. */
export type PostsByWords = {
  /** By moment: those that say on a channel what a post says there; none where it says nothing, or nobody else can say it. */
  readonly sayingAs: (dated: DatedPost, channel: Channel) => readonly DatedPost[];
  /** The same of everything on a channel that may be said more than once. */
  readonly sayingSame: (channel: Channel) => Iterable<readonly DatedPost[]>;
  readonly insert: (dated: DatedPost) => void;
  readonly remove: (dated: DatedPost) => void;
};

/** What is said on a channel. Few texts are like any other, so only those are looked at as a whole that may be. */
type Said = {
  /** By the signature of its text: the only post of that, or that there were several. */
  readonly bySignature: Map<number, DatedPost | typeof SEVERAL>;
  /** Posts of signatures that are several posts', by their words. */
  readonly byWords: Map<string, DatedPost[]>;
};

const SEVERAL = "several";

/** Without one, nothing is said. */
const SIGN = /\S/;

/** Sorts posts by their words. */
export function groupByWords(posts: readonly DatedPost[]): PostsByWords {
  const byChannel = new Map<Channel, Said>();
  for (const dated of posts) insert(dated);
  return {
    sayingAs: ({ post }, channel) => {
      const text = textOn(post, channel);
      const { bySignature, byWords } = saidOn(channel);
      return bySignature.get(signatureOf(text)) === SEVERAL ? (byWords.get(plainWords(text)) ?? []) : [];
    },
    sayingSame: (channel) => saidOn(channel).byWords.values(),
    insert,
    remove,
  };

  function insert(dated: DatedPost): void {
    for (const channel of dated.post.channels) {
      const text = textOn(dated.post, channel);
      if (!SIGN.test(text)) continue;
      const { bySignature, byWords } = saidOn(channel);
      const signature = signatureOf(text);
      const other = bySignature.get(signature);
      if (other === undefined) bySignature.set(signature, dated);
      else {
        if (other !== SEVERAL) listSaying(byWords, textOn(other.post, channel)).push(other);
        bySignature.set(signature, SEVERAL);
        insertSorted(listSaying(byWords, text), dated, compareEntries);
      }
    }
  }

  function remove(dated: DatedPost): void {
    for (const channel of dated.post.channels) {
      const text = textOn(dated.post, channel);
      if (!SIGN.test(text)) continue;
      const { bySignature, byWords } = saidOn(channel);
      const signature = signatureOf(text);
      if (bySignature.get(signature) === SEVERAL) removeSorted(listSaying(byWords, text), dated, compareEntries);
      else bySignature.delete(signature);
    }
  }

  function saidOn(channel: Channel): Said {
    return valueAt(byChannel, channel, () => ({ bySignature: new Map(), byWords: new Map() }));
  }
}

function listSaying(byWords: Said["byWords"], text: string): DatedPost[] {
  return valueAt(byWords, plainWords(text), (): DatedPost[] => []);
}
