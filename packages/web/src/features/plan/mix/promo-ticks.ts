import type { MixRule } from "@porchlight/core";

/** The line of promotion runs from 0 to this share. */
export const PROMO_LINE_END = 0.4;

export type PromoTick = {
  readonly share: number;
  readonly label: string;
  /** Where the label stands: at its tick, or held within an end of the line. */
  readonly anchor: "start" | "middle" | "end";
  /** 0 is right under the line; a label that would touch its neighbour moves a row down. */
  readonly row: number;
};

export type PromoTickOptions = {
  readonly widthPixels: number;
  /** The words of a tick at which the named rules stand. */
  readonly labelOf: (names: readonly MixRule["name"][], share: number) => string;
};

/** The published rules as ticks from the smallest share up, those of one percentage together, no two labels on each other. */
export function promoTicks(rules: readonly MixRule[], { widthPixels, labelOf }: PromoTickOptions): PromoTick[] {
  const byPercent = Map.groupBy(
    rules.toSorted((a, b) => a.promoShare - b.promoShare),
    ({ promoShare }) => Math.round(promoShare * 100),
  );
  const rowEnds: number[] = [];
  return [...byPercent.values()].map((group) => {
    const share = group[0]?.promoShare ?? 0;
    const label = labelOf(
      group.map(({ name }) => name),
      share,
    );
    const span = spanOf(label, share, widthPixels);
    const free = rowEnds.findIndex((end) => span.from >= end);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = span.to + LABEL_GAP_PIXELS;
    return { share, label, anchor: span.anchor, row };
  });
}

/** Of the 13 px face, on the wide side. */
const LETTER_PIXELS = 7;
const LABEL_GAP_PIXELS = 12;

type Span = { readonly from: number; readonly to: number; readonly anchor: PromoTick["anchor"] };

function spanOf(label: string, share: number, widthPixels: number): Span {
  const length = label.length * LETTER_PIXELS;
  const center = (Math.min(share, PROMO_LINE_END) / PROMO_LINE_END) * widthPixels;
  if (center < length / 2) return { from: center, to: center + length, anchor: "start" };
  if (center > widthPixels - length / 2) return { from: center - length, to: center, anchor: "end" };
  return { from: center - length / 2, to: center + length / 2, anchor: "middle" };
}
