import { COMMON_WORD_SHARE, KIND_KNOWN_FROM, SHARED_BY_LEAST, SHARED_WORDS_MOST } from "../facts/week-summary-facts.ts";
import { listWords } from "./list-words.ts";

/** What somebody said in one conversation. */
export type SaidWords = {
  /** Of the conversation. */
  readonly id: string;
  /** What kind of message it is; words are common where every kind has them. */
  readonly kind: string;
  /** Who said it. */
  readonly customer: string;
  /** All that was said. */
  readonly text: string;
};

/** Words that several customers used, and where. */
export type SharedWords = {
  /** One word, or some that stand in the very same conversations, in small letters. */
  readonly words: readonly string[];
  /** How many conversations they stand in, however often. */
  readonly count: number;
  /** Which; in the order in which they were given. */
  readonly conversationIds: readonly string[];
};

/** Whose words are counted, and which are left out. */
export type SharedWordsInput = {
  /** In what was said here, shared words are looked for. */
  readonly asked: readonly SaidWords[];
  /** Of all kinds: by them it is known which words are common. */
  readonly known: readonly SaidWords[];
  /** A language as BCP 47 names it, such as `en`: by its rules words are told apart. */
  readonly locale: string;
  /** Words of the language that say nothing by themselves, in small letters. */
  readonly commonWords: ReadonlySet<string>;
};

/**
 * The words that most of what was asked shares, the most frequent first: each counts once in a conversation. Left out is what
 * fewer than three customers used, what is common, and, at the end, what as many others use as there is no room for.
 */
export function listSharedWords({ asked, known, locale, commonWords }: SharedWordsInput): readonly SharedWords[] {
  const wordsOf = (said: SaidWords) => listWords(said.text, locale);
  const isCommon = makeIsCommon(known.map((said) => ({ kind: said.kind, words: wordsOf(said) })));
  const places = new Map<string, SaidWords[]>();
  for (const said of asked) {
    for (const word of wordsOf(said)) {
      if (commonWords.has(word)) continue;
      const before = places.get(word);
      if (before === undefined) places.set(word, [said]);
      else before.push(said);
    }
  }
  const lines = new Map<string, SharedWords>();
  for (const [word, saids] of places) {
    const customers = new Set(saids.map(({ customer }) => customer));
    if (customers.size < SHARED_BY_LEAST.value || isCommon(word)) continue;
    const conversationIds = saids.map(({ id }) => id);
    const key = conversationIds.join(" ");
    const words = [...(lines.get(key)?.words ?? []), word];
    lines.set(key, { words, count: conversationIds.length, conversationIds });
  }
  return firstOf([...lines.values()].sort(byCount));
}

/** Whether a word is one that people use whatever they speak of; of one kind alone nobody can say. */
function makeIsCommon(
  known: readonly { readonly kind: string; readonly words: ReadonlySet<string> }[],
): (word: string) => boolean {
  const wellKnown = [...new Set(known.map(({ kind }) => kind))]
    .map((kind) => known.filter((said) => said.kind === kind))
    .filter((saids) => saids.length >= KIND_KNOWN_FROM.value);
  if (wellKnown.length < 2) return () => false;
  return (word) =>
    wellKnown.every(
      (saids) => saids.filter(({ words }) => words.has(word)).length >= COMMON_WORD_SHARE.value * saids.length,
    );
}

function byCount(a: SharedWords, b: SharedWords): number {
  return b.count - a.count || (a.words[0] ?? "").localeCompare(b.words[0] ?? "", "en");
}

/** As many lines as there is room for. Of some that are as frequent as each other, no one stands for the others. */
function firstOf(lines: readonly SharedWords[]): readonly SharedWords[] {
  const most = SHARED_WORDS_MOST.value;
  const next = lines[most];
  if (next === undefined) return lines;
  const above = lines.filter(({ count }) => count > next.count);
  return above.length > 0 ? above : lines.slice(0, most);
}
