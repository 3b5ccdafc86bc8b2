import type { WallTime } from "@porchlight/core";

/** A day and hour as text that sorts as time goes: "2026-12-08T14:00". */
export function wallText({ date, time }: Pick<WallTime, "date" | "time">): string {
  return `${date}T${time}`;
}
