/** A text with words put in at a place, or at its end, apart from what stands beside them. */
export function insertedAt(text: string, words: string, place: number | undefined): string {
  const at = place === undefined || place > text.length ? text.length : place;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const start = before === "" || /\s$/.test(before) ? "" : at === text.length ? "\n\n" : " ";
  const end = after === "" || /^\s/.test(after) ? "" : " ";
  return `${before}${start}${words}${end}${after}`;
}
