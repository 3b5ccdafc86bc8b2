import { isIsoDate, type LocalTime, timeAtMinute } from "@porchlight/core";
import type { Drop } from "./from-calendar-drop.ts";

/** Posts land on quarter hours; finer than that nobody can point. */
const SNAP_MINUTES = 15;

/** The day under a point, with the hour where hours are drawn; `grabY` is how far below its top the post is held. */
export function dropAt(x: number, y: number, grabY: number): Drop | undefined {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-date]");
  const date = place?.dataset.date;
  if (place === undefined || place === null || !isIsoDate(date)) return undefined;
  if (place.dataset.hours !== undefined) return { date, time: timeIn(place, y - grabY) };
  const slotTime = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-slot]")?.dataset.time;
  return slotTime === undefined ? { date } : { date, slotTime: slotTime as LocalTime };
}

/** True over the place where posts without a day lie. */
export function isTrayAt(x: number, y: number): boolean {
  return document.elementFromPoint(x, y)?.closest("[data-tray]") != null;
}

function timeIn(lane: HTMLElement, y: number): LocalTime {
  const { top, height } = lane.getBoundingClientRect();
  const minute = ((y - top) / height) * 1440;
  const snapped = Math.round(minute / SNAP_MINUTES) * SNAP_MINUTES;
  return timeAtMinute(Math.max(0, Math.min(1440 - SNAP_MINUTES, snapped)));
}
