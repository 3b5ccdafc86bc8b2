/**
 * Puts a stand-in where a network would make a link. Written links with `http` are all found; bare names such as
 * `example.com` by the endings that people use, and country endings only with a path behind them, as X reads them.
 * Links in rare scripts and endings may stay as text.
 */
export function replaceLinks(text: string, standIn: string): string {
  return text.replace(LINK, (found: string) => {
    const ends = trimEnd(found);
    return standIn + found.slice(ends.length);
  });
}

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?`;
const GENERIC =
  "com|org|net|edu|gov|mil|int|info|biz|name|pro|coop|museum|app|dev|shop|store|online|site|blog|news|club|studio|cafe|restaurant|bar|fitness|photography|agency|design|tech|cloud|page|link|live|events|community|social|xyz|io|co|tv|me|ly|ai";
const COUNTRY = "[a-z]{2}";
const TAIL = String.raw`(?::\d{1,5})?(?:[/?#][^\s<>]*)?`;
const PATH = String.raw`(?::\d{1,5})?/[^\s<>]*`;
const END_OF_NAME = String.raw`(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])`;

const LINK = new RegExp(
  String.raw`(?<![\p{L}\p{N}@$#_./-])(?:https?://(?:${LABEL}\.)+\p{L}[\p{L}\p{N}-]*\p{L}${TAIL}` +
    String.raw`|(?:${LABEL}\.)+(?:${GENERIC})${END_OF_NAME}${TAIL}` +
    String.raw`|(?:${LABEL}\.)+${COUNTRY}${PATH})`,
  "giu",
);

// The full stop after a link ends the sentence, and a bracket round it is not part of it.
function trimEnd(link: string): string {
  const isOpened = link.includes("(");
  let end = link.length;
  while (end > 0 && (CLOSERS.includes(link.charAt(end - 1)) || (!isOpened && link.charAt(end - 1) === ")"))) end -= 1;
  return link.slice(0, end);
}

const CLOSERS = ".,:;!?'\"”’»";
