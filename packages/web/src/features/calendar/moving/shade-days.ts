import { type IsoDate, type LocalTime, timeAtMinute } from "@porchlight/core";
import { cellsOf } from "./listen-for-drags.ts";
import type { Verdict, WhatIf } from "./what-if.ts";

type FitAt = (date: IsoDate, time?: LocalTime) => WhatIf | undefined;

/** Shades days wherever they are drawn, a step at a time: each step weighs one place. */
export function* shadeDays(dates: readonly IsoDate[], fitAt: FitAt, word: (whatIf: WhatIf) => string): Generator<void> {
  for (const date of dates) yield* shadeDay(date, fitAt, word);
}

function* shadeDay(date: IsoDate, fitAt: FitAt, word: (whatIf: WhatIf) => string): Generator<void> {
  const cells = cellsOf(date);
  const lanes = cells.filter((cell) => cell.dataset.hours !== undefined);
  if (lanes.length < cells.length) {
    const whatIf = fitAt(date);
    for (const cell of cells) if (cell.dataset.hours === undefined) shadeCell(cell, whatIf, word);
    yield;
  }
  if (lanes.length === 0) return;
  const fits: (Verdict | undefined)[] = [];
  for (let hour = 0; hour < 24; hour += 1) {
    fits.push(fitAt(date, timeAtMinute(hour * 60))?.verdict);
    yield;
  }
  for (const lane of lanes) {
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

function shadeCell(cell: HTMLElement, whatIf: WhatIf | undefined, word: (whatIf: WhatIf) => string): void {
  if (whatIf === undefined || whatIf.verdict === "fine") return;
  cell.dataset.fit = whatIf.verdict;
  cell.dataset.fitWord = word(whatIf);
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
