import type { IsoDate } from "@porchlight/core";
import { cellsOf, isLane } from "./day-cells.ts";
import type { Verdict, WhatIf } from "./weighing/what-if.ts";

/** Writes on a day, wherever it is drawn as one, what a post would do there. */
export function shadeDay(date: IsoDate, whatIf: WhatIf, word: (whatIf: WhatIf) => string): void {
  if (whatIf.verdict === "fine") return;
  for (const cell of cellsOf(date)) {
    if (isLane(cell)) continue;
    cell.dataset.fit = whatIf.verdict;
    cell.dataset.fitWord = word(whatIf);
  }
}

/** Writes on a day's lane of hours what a post would do in each; an hour where it is already stays plain. */
export function shadeHours(date: IsoDate, fits: readonly (Verdict | undefined)[]): void {
  for (const lane of cellsOf(date).filter(isLane)) {
    lane.style.setProperty("--good", stripes(fits, "good"));
    lane.style.setProperty("--poor", stripes(fits, "poor"));
    lane.dataset.fit = "hours";
  }
}

export function clearShading(): void {
  for (const cell of document.querySelectorAll<HTMLElement>("[data-fit]")) {
    delete cell.dataset.fit;
    delete cell.dataset.fitWord;
    cell.style.removeProperty("--good");
    cell.style.removeProperty("--poor");
  }
}

/** A mask that lets the hours of one verdict through. */
function stripes(fits: readonly (Verdict | undefined)[], verdict: Verdict): string {
  const stops = fits.map((fit, hour) => {
    const color = fit === verdict ? "black" : "transparent";
    return `${color} ${share(hour)} ${share(hour + 1)}`;
  });
  return `linear-gradient(${stops.join(",")})`;
}

function share(hour: number): string {
  return `${((hour / 24) * 100).toFixed(3)}%`;
}
