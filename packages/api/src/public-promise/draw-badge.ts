import type { PublicPromise } from "@porchlight/core";
import type { BadgeLook } from "../contract/public-promise-schemas.ts";
import { type Html, html } from "./html.ts";
import { measureText } from "./measure-text.ts";
import { sayLightShort, sayPromiseShort, sayPromiseTiny } from "./say-promise.ts";
import type { VisitorWords } from "./visitor-words.ts";

/** Fonts that are measured alike; whatever else a machine has is made to fit. */
const FONT = "Helvetica, Arial, Liberation Sans, sans-serif";
const COLOURS = {
  light: {
    ground: "#FFFFFF",
    line: "#E2DFD7",
    ink: "#1E2432",
    ink2: "#4B5263",
    lamp: "#F5B041",
    glow: "#FDF0D5",
    out: "#8A867C",
  },
  dark: {
    ground: "#1C2440",
    line: "#1C2440",
    ink: "#FFFFFF",
    ink2: "#D5D9E4",
    lamp: "#FFC35C",
    glow: "#6B5330",
    out: "#8F94A3",
  },
} as const;

/** A picture for other sites: the promise, and whether the light is on. It brings no font and asks for nothing. */
export function drawBadge(told: PublicPromise, { theme, size }: BadgeLook, words: VisitorWords): string {
  const lines = size === "full" ? linesOfFull(told, words) : [lineOfSmall(told, words)];
  const text = { x: size === "full" ? 58 : 40, padding: size === "full" ? 20 : 14 };
  const width = Math.ceil(text.x + text.padding + Math.max(...lines.map(({ widthPx }) => widthPx)));
  const height = size === "full" ? 58 : 36;
  const colours = COLOURS[theme];
  const said = [sayPromiseShort(told, words), sayLightShort(told, words)].join(". ");
  const scale = size === "full" ? 1 : 0.68;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${said}"><title>${said}</title><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="${size === "full" ? 12 : 10}" fill="${colours.ground}" stroke="${colours.line}"/><g transform="translate(${size === "full" ? 16 : 11} ${size === "full" ? 13 : 7}) scale(${scale})">${drawLamp(told, theme)}</g>${lines.map((line) => drawLine(line, { x: text.x, fill: line.isBold ? colours.ink : colours.ink2 }))}</svg>`
    .html;
}

type Line = {
  readonly said: string;
  readonly y: number;
  readonly sizePx: number;
  readonly isBold: boolean;
  readonly widthPx: number;
};

function linesOfFull(told: PublicPromise, words: VisitorWords): Line[] {
  return [
    lineOf(sayPromiseShort(told, words), { y: 26, sizePx: 16, isBold: true }),
    lineOf(sayLightShort(told, words), { y: 44, sizePx: 13, isBold: false }),
  ];
}

// There is room for one thing: while nobody is in, when messages are read again.
function lineOfSmall(told: PublicPromise, words: VisitorWords): Line {
  const said = told.isSomebodyIn ? sayPromiseTiny(told, words) : sayLightShort(told, words);
  return lineOf(said, { y: 23, sizePx: 14, isBold: told.isSomebodyIn });
}

function lineOf(said: string, font: Omit<Line, "said" | "widthPx">): Line {
  return { said, ...font, widthPx: Math.ceil(measureText(said, font)) };
}

// With its length given, text of another font is drawn in the same room.
function drawLine({ said, y, sizePx, isBold, widthPx }: Line, { x, fill }: { x: number; fill: string }): Html {
  return html`<text x="${x}" y="${y}" font-family="${FONT}" font-size="${sizePx}" font-weight="${isBold ? 700 : 400}" fill="${fill}" textLength="${widthPx}" lengthAdjust="spacingAndGlyphs">${said}</text>`;
}

function drawLamp({ isSomebodyIn }: PublicPromise, theme: BadgeLook["theme"]): Html {
  const { lamp, glow, out, ink } = COLOURS[theme];
  const light = isSomebodyIn
    ? html`<circle cx="15" cy="21" r="11" fill="${glow}"/><circle cx="15" cy="21" r="6.5" fill="${lamp}"/>`
    : html`<circle cx="15" cy="21" r="6" fill="none" stroke="${out}" stroke-width="2"/>`;
  return html`${light}<path d="M2 15 15 4 28 15" fill="none" stroke="${isSomebodyIn ? ink : out}" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>`;
}
