import { expect, test } from "vitest";
import type { RoutineVisit } from "../../../shared/plan/routine-visits.ts";
import { aPost } from "../../../shared/testing/a-post.ts";
import type { PlacedPost } from "../posts/sort-posts.ts";
import { listAhead } from "./list-ahead.ts";

const ZONE = "Europe/London";
const NOTHING = { now: "2026-12-08T13:20:00Z", zone: ZONE, visits: [], posts: [], closures: [], events: [] } as const;

test("looks and posts of the next 36 hours come in their order; what is over, out, or later does not", () => {
  const visits = [
    aLook("2026-12-08", "09:00"),
    aLook("2026-12-08", "15:45"),
    { ...aLook("2026-12-08", "16:00"), isLook: false },
    aLook("2026-12-10", "01:20"),
    aLook("2026-12-10", "01:21"),
  ];
  const posts = [
    placed("2026-12-09", "10:00"),
    placed("2026-12-08", "13:20"),
    placed("2026-12-09", "11:00", "published"),
  ];
  const ahead = listAhead({ ...NOTHING, visits, posts });
  expect(ahead.map(({ kind, date, time }) => [kind, date, time])).toEqual([
    ["check", "2026-12-08", "15:45"],
    ["post", "2026-12-09", "10:00"],
    ["check", "2026-12-10", "01:20"],
  ]);
});

test("days off and big dates are told before they begin, ahead of the hours of their day", () => {
  const closures = [
    { from: "2026-12-08", to: "2026-12-09", label: "Since today" },
    { from: "2026-12-10", to: "2027-01-01", label: "Winter break" },
  ] as const;
  const events = [{ label: "Market", from: "2026-12-09", promote: true }] as const;
  const ahead = listAhead({ ...NOTHING, closures, events, visits: [aLook("2026-12-09", "09:00")] });
  expect(ahead.map(({ kind, date }) => [kind, date])).toEqual([
    ["event", "2026-12-09"],
    ["check", "2026-12-09"],
    ["closure", "2026-12-10"],
  ]);
});

function aLook(date: RoutineVisit["date"], time: RoutineVisit["time"]): RoutineVisit {
  return { activity: "respond", isLook: true, person: "Ana", date, time, minutes: 10 };
}

function placed(
  date: RoutineVisit["date"],
  time: RoutineVisit["time"],
  status: "ready" | "published" = "ready",
): PlacedPost {
  return { post: aPost({ date, time, status }), wall: { date, time, zone: ZONE } };
}
