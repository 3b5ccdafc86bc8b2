/** Whether a text has every word that is sought, in any order; capitals and accents do not count. Nothing sought is found. */
export function hasAllWords(text: string, sought: string): boolean {
  const plain = plainOf(text);
  return plainOf(sought)
    .split(/\s+/u)
    .every((word) => plain.includes(word));
}

/** Without capitals and accents. */
export function plainOf(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
