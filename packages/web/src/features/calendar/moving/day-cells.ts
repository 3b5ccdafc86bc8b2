import type { IsoDate } from "@porchlight/core";

/** A day's cells as they stand on the page now. */
export function cellsOf(date: IsoDate): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-date="${date}"]`)];
}

/** True for a lane of hours, where the height says the time. */
export function isLane(cell: HTMLElement): boolean {
  return cell.dataset.hours !== undefined;
}
