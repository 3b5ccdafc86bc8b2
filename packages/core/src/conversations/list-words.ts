/** What is no word of a sentence, though it is made of letters: addresses of pages, of mails and of people. */
const ADDRESSES = /https?:\/\/\S+|www\.\S+|\S*@\S+/giu;
/** In these scripts a word of fewer than three letters hardly ever names a thing. */
const SPELT_OUT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const LETTERS_LEAST = { speltOut: 3, others: 2 } as const;

/**
 * The words of a text by the rules of a language, each once, in small letters and in order. Numbers, addresses and short words
 * are left out; of one with an apostrophe counts what stands before it: “shop’s” is shop.
 */
export function listWords(text: string, locale: string): ReadonlySet<string> {
  const words = new Set<string>();
  const plain = text.normalize("NFC").replace(ADDRESSES, " ");
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, { granularity: "word" }).segment(plain)) {
    const word = (segment.split(/['’]/u)[0] ?? "").toLocaleLowerCase(locale);
    const least = SPELT_OUT.test(word) ? LETTERS_LEAST.speltOut : LETTERS_LEAST.others;
    if (isWordLike === true && /^[\p{L}\p{M}]/u.test(word) && [...word].length >= least) words.add(word);
  }
  return words;
}
