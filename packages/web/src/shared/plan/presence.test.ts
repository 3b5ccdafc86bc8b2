import { expect, test } from "vitest";
import { aPlan, aRespondBlock } from "../testing/a-plan.ts";
import { listPresence, mergePresence } from "./presence.ts";

const week = { from: "2026-12-07", to: "2026-12-13" } as const;

test("hours past midnight go on the next morning", () => {
  const plan = aPlan({
    answers: {
      people: [{ name: "Ana", role: "owner", hoursPerWeek: 5, hours: [{ days: ["sa"], from: "20:00", to: "00:30" }] }],
    },
    routine: [aRespondBlock({ person: "Ana" })],
  });
  expect(listPresence(plan, week)).toEqual([
    { person: "Ana", date: "2026-12-12", fromMinute: 1200, toMinute: 1440 },
    { person: "Ana", date: "2026-12-13", fromMinute: 0, toMinute: 30 },
  ]);
});

test("hours of somebody far away stand on the plan's clock", () => {
  const plan = aPlan({
    answers: {
      people: [
        {
          name: "Ken",
          role: "manager",
          hoursPerWeek: 5,
          zone: "Asia/Tokyo",
          hours: [{ days: ["mo"], from: "09:00", to: "17:00" }],
        },
      ],
    },
    routine: [aRespondBlock({ person: "Ken" })],
  });
  expect(listPresence(plan, week)).toEqual([{ person: "Ken", date: "2026-12-07", fromMinute: 0, toMinute: 480 }]);
});

test("nobody is there on closed days, and who never answers lights nothing", () => {
  const plan = aPlan({
    answers: {
      closures: [{ from: "2026-12-07", to: "2026-12-12", label: "Break" }],
      people: [
        { name: "Ana", role: "owner", hoursPerWeek: 5 },
        { name: "Ben", role: "contributor", hoursPerWeek: 5, hours: [{ days: ["su"], from: "09:00", to: "10:00" }] },
      ],
    },
    routine: [aRespondBlock({ person: "Ana" })],
  });
  expect(listPresence(plan, week)).toEqual([]);
});

test("who is away is not in, on the days of their own clock, while the others are", () => {
  const hours = [{ days: ["mo", "tu"], from: "09:00", to: "17:00" }] as const;
  const plan = aPlan({
    answers: {
      people: [
        {
          name: "Ken",
          role: "manager",
          hoursPerWeek: 5,
          zone: "Pacific/Kiritimati",
          hours,
          away: [{ from: "2026-12-08", to: "2026-12-08" }],
        },
        { name: "Ana", role: "owner", hoursPerWeek: 5, hours },
      ],
    },
    routine: [aRespondBlock({ person: "Ken" }), aRespondBlock({ person: "Ana" })],
  });
  expect(listPresence(plan, { from: "2026-12-06", to: "2026-12-08" })).toEqual([
    { person: "Ken", date: "2026-12-06", fromMinute: 1140, toMinute: 1440 },
    { person: "Ken", date: "2026-12-07", fromMinute: 0, toMinute: 180 },
    { person: "Ana", date: "2026-12-07", fromMinute: 540, toMinute: 1020 },
    { person: "Ana", date: "2026-12-08", fromMinute: 540, toMinute: 1020 },
  ]);
});

test("hours that touch are one stretch of light", () => {
  const at = (fromMinute: number, toMinute: number) =>
    ({ person: "Ana", date: "2026-12-07", fromMinute, toMinute }) as const;
  expect(mergePresence([at(540, 720), at(600, 660), at(720, 780), at(900, 960)])).toEqual([
    { date: "2026-12-07", fromMinute: 540, toMinute: 780 },
    { date: "2026-12-07", fromMinute: 900, toMinute: 960 },
  ]);
});
