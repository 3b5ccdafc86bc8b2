import type { BigDate, Closure, Instant, Post, TimeZoneId, WallTime } from "@porchlight/core";
import { addDays, isWithin, wallTimeAt } from "@porchlight/core";
import type { RoutineVisit } from "../../../shared/plan/routine-visits.ts";
import { wallText } from "../../../shared/wall/wall-text.ts";
import type { PlacedPost } from "../posts/sort-posts.ts";

/** Something that comes; what has no `time` is a whole day. */
export type Ahead = { readonly date: WallTime["date"]; readonly time?: WallTime["time"] } & (
  | { readonly kind: "check"; readonly person: string }
  | { readonly kind: "post"; readonly post: Post }
  | { readonly kind: "closure"; readonly closure: Closure }
  | { readonly kind: "event"; readonly event: BigDate }
);

const AHEAD_HOURS = 36;
const HOUR_MS = 3_600_000;

type AheadInput = {
  readonly now: Instant;
  readonly zone: TimeZoneId;
  /** Of today and the two days after it, on the plan's clock. */
  readonly visits: readonly RoutineVisit[];
  readonly posts: readonly PlacedPost[];
  readonly closures: readonly Closure[];
  readonly events: readonly BigDate[];
};

/** The looks, posts, days off and big dates of the next 36 hours, in their order; days off and big dates as they begin. */
export function listAhead({ now, zone, visits, posts, closures, events }: AheadInput): Ahead[] {
  const from = wallTimeAt(now, zone);
  const until = wallTimeAt(new Date(Date.parse(now) + AHEAD_HOURS * HOUR_MS).toISOString(), zone);
  const isAhead = (wall: Pick<WallTime, "date" | "time">) =>
    wallText(wall) > wallText(from) && wallText(wall) <= wallText(until);
  // What began already is said at the top of the page.
  const begins = ({ from: date }: { readonly from: WallTime["date"] }) =>
    isWithin(date, { from: addDays(from.date, 1), to: until.date });
  const timed: Ahead[] = [
    ...visits
      .filter((visit) => visit.isLook && isAhead(visit))
      .map(({ date, time, person }): Ahead => ({ kind: "check", date, time, person })),
    ...posts
      .filter(({ post, wall }) => post.status !== "published" && isAhead(wall))
      .map(({ post, wall }): Ahead => ({ kind: "post", date: wall.date, time: wall.time, post })),
  ];
  const whole: Ahead[] = [
    ...closures.filter(begins).map((closure): Ahead => ({ kind: "closure", date: closure.from, closure })),
    ...events.filter(begins).map((event): Ahead => ({ kind: "event", date: event.from, event })),
  ];
  return [...timed, ...whole].sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

// A whole day comes before its hours.
function orderOf({ date, time }: Ahead): string {
  return `${date}T${time ?? ""}`;
}
