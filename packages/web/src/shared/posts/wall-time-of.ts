import {
  addDays,
  type IsoDate,
  instantOf,
  inZone,
  type Post,
  settleWallTime,
  type TimeZoneId,
  type WallTime,
} from "@porchlight/core";

type Placed = Pick<Post, "date" | "time" | "zone">;

/** The answer for the clock that was asked for last: a calendar asks on one, of every post, with every drawing. */
const known = new WeakMap<Placed, WallTime>();

/** A post's day and hour on the calendar's clock, moved on where that clock skips them; undefined without a day. */
export function wallTimeOf(post: Placed, zone: TimeZoneId): WallTime | undefined {
  if (post.date === undefined || post.time === undefined) return undefined;
  const before = known.get(post);
  if (before?.zone === zone) return before;
  const placed = { date: post.date, time: post.time, zone: post.zone };
  const wall = inZone(isEvenDay(placed) ? placed : settled(placed), zone);
  known.set(post, wall);
  return wall;
}

function settled(wall: WallTime): WallTime {
  const { date, time } = settleWallTime(wall);
  return { date, time, zone: wall.zone };
}

/** By zone and day, since a calendar asks of the same days a thousand times. */
const evenDays = new Map<string, boolean>();

/** True for a day on which the clock neither skips nor repeats: it shows every time as it is. */
function isEvenDay({ date, zone }: WallTime): boolean {
  const key = `${zone} ${date}`;
  const isEven = evenDays.get(key) ?? hoursFrom(date, zone) === 24;
  evenDays.set(key, isEven);
  return isEven;
}

function hoursFrom(date: IsoDate, zone: TimeZoneId): number {
  const midnight = (day: IsoDate) => Date.parse(instantOf({ date: day, time: "00:00", zone }));
  return (midnight(addDays(date, 1)) - midnight(date)) / 3_600_000;
}
