/** Helvetica's advance widths in thousandths of the size, U+0020 to U+007E: Adobe Font Metrics, core 14 fonts, 1997. */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
];
/** Of what the table does not have: as wide as a sign of any script gets. */
const OTHER = 1000;
const APOSTROPHE = 278;
const FIRST = 0x20;

/** How wide a line of text stands in Helvetica or Arial, in pixels. */
export function measureText(text: string, font: { readonly sizePx: number; readonly isBold: boolean }): number {
  const widths = font.isBold ? BOLD : REGULAR;
  const widthOf = (sign: string) => {
    if (sign === "’" || sign === "‘") return APOSTROPHE;
    return widths[(sign.codePointAt(0) ?? 0) - FIRST] ?? OTHER;
  };
  const line = text.replaceAll("\u00A0", " ");
  return ([...line].reduce((sum, sign) => sum + widthOf(sign), 0) * font.sizePx) / 1000;
}
