/** One or two letters for a name: those its first and its last word begin with. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  const [first = "", last = ""] = words.length > 1 ? [words[0], words.at(-1)] : words;
  return `${firstLetter(first)}${firstLetter(last)}`.toLocaleUpperCase();
}

// A letter with its accents, or a sign of several characters, is one. What knows them takes long to wake.
function firstLetter(word: string): string {
  if (/^[a-z](?:[a-z]|$)/i.test(word)) return word.slice(0, 1);
  return [...new Intl.Segmenter().segment(word)][0]?.segment ?? "";
}
