import { LINK_LENGTH, type TextUnit, X_LIGHT_RANGES } from "../facts/text-limits.ts";
import { sum } from "../sum.ts";
import { replaceLinks } from "./replace-links.ts";

/** The length of a text as a network counts it. */
export function measureText(text: string, unit: TextUnit): number {
  return COUNTERS[unit](text);
}

const COUNTERS: Readonly<Record<TextUnit, (text: string) => number>> = {
  characters: (text) => [...text].length,
  graphemes: (text) => graphemesOf(text).length,
  bytes: countBytes,
  "x-weighted": countForX,
  "emoji-as-bytes": (text) =>
    sum(graphemesOf(text).map((sign) => (isEmoji(sign) ? countBytes(sign) : [...sign].length))),
  "links-as-23": (text) =>
    graphemesOf(withoutServers(replaceLinks(text, { standIn: LINK_STAND_IN, bareNames: false }))).length,
};

/** More than this no text measures, told without going through its signs: for who asks whether it is short enough. */
export function measureAtMost(text: string, unit: TextUnit): number {
  return BOUNDS[unit](text);
}

const BOUNDS: Readonly<Record<TextUnit, (text: string) => number>> = {
  characters: ({ length }) => length,
  graphemes: ({ length }) => length,
  bytes: ({ length }) => UNIT_BYTES_MAX * length,
  "x-weighted": (text) => (PLAIN_SIGNS.test(text) && !LINK_DOT.test(text) ? text.length : Number.POSITIVE_INFINITY),
  "emoji-as-bytes": ({ length }) => UNIT_BYTES_MAX * length,
  "links-as-23": (text) => (LINK_DOT.test(text) ? Number.POSITIVE_INFINITY : text.length),
};

/** In UTF-8, of one unit of UTF-16: those of a pair have two each. */
const UNIT_BYTES_MAX = 3;
/** No link is without it. */
const LINK_DOT = /\.\S/;

const LINK_STAND_IN = "x".repeat(LINK_LENGTH.value);

/** `@name@server` counts as `@name`. */
const REMOTE_MENTION =
  /(?<![\p{L}\p{N}_/])(@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu;

function withoutServers(text: string): string {
  return text.replace(REMOTE_MENTION, "$1");
}

function countForX(text: string): number {
  const plain = replaceLinks(text.normalize("NFC"), { standIn: LINK_STAND_IN, bareNames: true });
  return sum(graphemesOf(plain).map((sign) => (isEmoji(sign) ? 2 : sum([...sign].map(weightForX)))));
}

function weightForX(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  return X_LIGHT_RANGES.value.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
}

// Lone halves of surrogate pairs are sent as U+FFFD, three bytes.
function countBytes(text: string): number {
  return sum(
    [...text].map((sign) => {
      const point = sign.codePointAt(0) ?? 0;
      if (point < 0x80) return 1;
      if (point < 0x800) return 2;
      return point < 0x10000 ? 3 : 4;
    }),
  );
}

/** An emoji, a flag or a keycap, with its skin tones and joined parts; not a sign that is text unless asked to be a picture. */
const EMOJI =
  /^(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}\uFE0F|\p{Emoji_Presentation})/u;

function isEmoji(sign: string): boolean {
  return EMOJI.test(sign);
}

/** Signs that always stand by themselves. */
const PLAIN_SIGNS = /^[\n\x20-\x7e]*$/;

function graphemesOf(text: string): string[] {
  if (PLAIN_SIGNS.test(text)) return text.split("");
  // One segmenter a call: few texts need one.
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
