const HASHTAG = /(?<![\p{L}\p{N}_&/#])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;

/** The hashtags of a text as they are written, `#` included: a name after a `#`, with a letter in it, not part of a word. */
export function hashtagsIn(text: string): string[] {
  return text.match(HASHTAG) ?? [];
}
