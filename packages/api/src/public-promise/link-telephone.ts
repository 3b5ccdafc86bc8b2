import { type Html, html } from "./html.ts";

/** A row of digits as telephone numbers are written: `+1 (207) 555-0134`, `030/901820`. */
const DIGIT_ROW = /\+?\(?\d[\d ()/.–-]{4,}\d/g;
/** The shortest numbers of a town and the longest of the world (E.164). */
const DIGITS = { least: 6, most: 15 } as const;
/** A day or an hour has digits as well. */
const DAY = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;

/** A line in which the telephone numbers can be pressed. */
export function linkTelephone(line: string): Html {
  const pieces: Html[] = [];
  let end = 0;
  for (const { 0: shown, index } of line.matchAll(DIGIT_ROW)) {
    if (!isTelephone(shown)) continue;
    pieces.push(html`${line.slice(end, index)}<a href="tel:${shown.replace(/[^\d+]/g, "")}">${shown}</a>`);
    end = index + shown.length;
  }
  return html`${pieces}${line.slice(end)}`;
}

function isTelephone(shown: string): boolean {
  const count = shown.replace(/\D/g, "").length;
  return count >= DIGITS.least && count <= DIGITS.most && !DAY.test(shown);
}
