/** A text, whatever its spaces and capitals. */
export function plainWords(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").toLowerCase();
}

/**
 * A number that is the same for texts of the same plain words, and seldom for others. It is told from their ends alone:
 * most texts differ there from all others, and to go through the whole of each takes far longer.
 */
export function signatureOf(text: string): number {
  return signEnds(text) ?? signEnds(plainWords(text), { isPlain: true }) ?? 0;
}

/** So many signs of either end count, spaces left out. */
const SIGNS_AT_END = 16;

// Undefined where signs stand at the ends of which only `plainWords` knows what they become.
function signEnds(text: string, { isPlain } = { isPlain: false }): number | undefined {
  let signature = 0;
  for (const step of [1, -1]) {
    let left = SIGNS_AT_END;
    for (let place = step > 0 ? 0 : text.length - 1; left > 0 && place >= 0 && place < text.length; place += step) {
      const code = text.charCodeAt(place);
      if (code > ASCII_MAX && !isPlain) return undefined;
      if (code === SPACE || (code >= TAB && code <= RETURN)) continue;
      signature = (Math.imul(signature, 31) + (code >= A && code <= Z ? code + SMALL : code)) | 0;
      left -= 1;
    }
  }
  return signature;
}

const ASCII_MAX = 0x7f;
const [TAB, RETURN, SPACE, A, Z, SMALL] = [0x09, 0x0d, 0x20, 0x41, 0x5a, 0x20];
