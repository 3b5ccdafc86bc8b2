import { expect, test } from "vitest";
import type { Answers } from "../answers/answers.ts";
import type { Plan } from "../plan/plan.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";
import type { LocalTime } from "../time/local-time.ts";
import { weeklyRule } from "../time/recurrence.ts";
import { tellVisitors } from "./tell-visitors.ts";

const WEEKDAYS_OF_WORK = ["mo", "tu", "we", "th", "fr"] as const;

/** A bakery in London, open on weekdays from nine to five, where Ana looks at ten and at three. */
function aBakery(
  changes: { readonly answers?: Partial<Answers>; readonly looks?: readonly LocalTime[] } & Omit<
    Partial<Plan>,
    "answers"
  > = {},
): Plan {
  const { answers: changed, looks = ["10:00", "15:00"], ...rest } = changes;
  const answers = someAnswers(changed);
  const routine = looks.map((time) => ({
    activity: "respond" as const,
    isLook: true,
    person: "Ana",
    rrule: weeklyRule(WEEKDAYS_OF_WORK),
    time,
    zone: "Europe/London",
    phaseWeeks: 0,
    minutes: 15,
    reasons: [],
  }));
  return somePlan({ answers }, { answers, zone: "Europe/London", startsOn: "2026-11-23", routine, ...rest });
}

test("in opening hours the light is on until they end, and the next look is named", () => {
  expect(tellVisitors(aBakery(), "2026-12-08T13:20:00Z")).toMatchObject({
    isSomebodyIn: true,
    inUntil: "2026-12-08T17:00:00Z",
    nextReadingAt: "2026-12-08T15:00:00Z",
    changesAt: "2026-12-08T15:00:00Z",
  });
});

test("on a Friday evening nobody is there, and messages are read on Monday", () => {
  const told = tellVisitors(aBakery(), "2026-12-11T18:00:00Z");
  expect(told).toMatchObject({ backAt: "2026-12-14T09:00:00Z", nextReadingAt: "2026-12-14T10:00:00Z" });
  expect([told.isSomebodyIn, told.inUntil]).toEqual([false, undefined]);
  expect(told.changesAt).toBe("2026-12-12T00:00:00Z");
});

test("whoever writes as a look begins is told of the next one", () => {
  expect(tellVisitors(aBakery(), "2026-12-08T10:00:00Z").nextReadingAt).toBe("2026-12-08T15:00:00Z");
  expect(tellVisitors(aBakery(), "2026-12-08T09:59:59Z").nextReadingAt).toBe("2026-12-08T10:00:00Z");
});

test("days off are told two weeks before, with the first look after them, and are dark", () => {
  const closures = [
    { from: "2026-12-25", to: "2026-12-28", label: "Christmas" },
    { from: "2026-12-29", to: "2026-12-31", label: "Stocktaking" },
  ] as const;
  const plan = aBakery({ answers: { closures } });
  expect(tellVisitors(plan, "2026-12-10T12:00:00Z").closures).toEqual([]);
  const told = tellVisitors(plan, "2026-12-24T17:30:00Z");
  expect(told.closures).toEqual([
    { from: "2026-12-25", to: "2026-12-28", label: "Christmas", readAgainAt: "2027-01-01T10:00:00Z" },
    { from: "2026-12-29", to: "2026-12-31", label: "Stocktaking", readAgainAt: "2027-01-01T10:00:00Z" },
  ]);
  expect([told.backAt, told.nextReadingAt]).toEqual(["2027-01-01T09:00:00Z", "2027-01-01T10:00:00Z"]);
  expect(told.days[1]).toEqual({ date: "2026-12-25", weekday: "fr", hours: [], closure: "Christmas" });
  expect(tellVisitors(plan, "2027-01-01T12:00:00Z").closures).toEqual([]);
});

test("hours past midnight stand with the evening on which they begin, and end before a day off", () => {
  const answers = {
    workingHours: [{ days: ["fr", "sa"], from: "20:00", to: "02:00" }],
    closures: [{ from: "2026-12-13", to: "2026-12-13", label: "Away" }],
  } as const;
  const told = tellVisitors(aBakery({ answers, looks: ["21:00"] }), "2026-12-11T12:00:00Z");
  expect(told.openingHours[4]).toEqual({ weekday: "fr", hours: [{ from: "20:00", to: "02:00" }] });
  expect(told.days.slice(0, 3).map(({ hours }) => hours.map(({ from, to }) => `${from} to ${to}`))).toEqual([
    ["20:00 to 02:00"],
    ["20:00 to 00:00"],
    [],
  ]);
});

test("hours of a person elsewhere stand on the business's clock, and move when clocks change apart", () => {
  const answers = {
    people: [
      {
        name: "Ana",
        role: "owner",
        hoursPerWeek: 3,
        zone: "America/New_York",
        hours: [{ days: ["mo", "we"], from: "09:00", to: "12:00" }],
      },
    ],
  } as const;
  const plan = aBakery({ answers });
  const hoursOn = (at: string) => tellVisitors(plan, at).days[0]?.hours.map(({ from, to }) => `${from} to ${to}`);
  expect(hoursOn("2027-03-10T10:00:00Z")).toEqual(["14:00 to 17:00"]);
  // New York has put its clocks forward, London has not yet.
  expect(hoursOn("2027-03-17T10:00:00Z")).toEqual(["13:00 to 16:00"]);
});

test("while everybody who looks is away nobody is there, and nothing is said of who that is", () => {
  const away = [{ from: "2026-12-08", to: "2026-12-09" }] as const;
  const answers = { people: [{ name: "Ana", role: "owner", hoursPerWeek: 3, away }] } as const;
  const before = tellVisitors(aBakery({ answers }), "2026-11-30T12:00:00Z");
  expect(before.closures).toEqual([{ ...away[0], label: "", readAgainAt: "2026-12-10T10:00:00Z" }]);
  const told = tellVisitors(aBakery({ answers }), "2026-12-08T13:20:00Z");
  expect([told.isSomebodyIn, told.backAt, told.nextReadingAt]).toEqual([
    false,
    "2026-12-10T09:00:00Z",
    "2026-12-10T10:00:00Z",
  ]);
  expect(told.days.slice(0, 3).map(({ hours, closure }) => [hours.length, closure])).toEqual([
    [0, undefined],
    [0, undefined],
    [1, undefined],
  ]);
});

test("round the clock every day has its own hours, and the light has no end", () => {
  const days = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
  const workingHours = [
    { days, from: "00:00", to: "12:00" },
    { days, from: "12:00", to: "00:00" },
  ] as const;
  const told = tellVisitors(aBakery({ answers: { workingHours } }), "2026-12-08T13:20:00Z");
  expect([told.isSomebodyIn, told.inUntil, told.backAt]).toEqual([true, undefined, undefined]);
  expect(told.days.map(({ hours }) => hours.map(({ from, to }) => `${from} to ${to}`))).toEqual(
    days.map(() => ["00:00 to 00:00"]),
  );
});

test("before the plan starts nobody is there, and where nobody looks nothing is read", () => {
  expect(tellVisitors(aBakery(), "2026-11-20T12:00:00Z")).toMatchObject({
    isSomebodyIn: false,
    backAt: "2026-11-23T09:00:00Z",
    nextReadingAt: "2026-11-23T10:00:00Z",
  });
  const nobody = tellVisitors(aBakery({ looks: [] }), "2026-12-08T13:20:00Z");
  expect([nobody.isSomebodyIn, nobody.backAt, nobody.nextReadingAt, nobody.answer]).toEqual([
    false,
    undefined,
    undefined,
    undefined,
  ]);
});

test("open channels are named, one that begins later with its day, and shut ones apart from those never opened", () => {
  const [facebook, instagram, x, tiktok] = someChannels({ "facebook-page": 2, instagram: 2, x: 1, tiktok: 1 });
  if (!facebook || !instagram || !x || !tiktok) throw new Error("expected four channels");
  const plan = aBakery({
    channels: [
      { ...facebook, startsOn: "2026-11-23" },
      { ...instagram, startsOn: "2027-01-04" },
      { ...x, decision: "close" },
      { ...tiktok, decision: "skip" },
    ],
  });
  expect(tellVisitors(plan, "2026-12-08T13:20:00Z")).toMatchObject({
    channels: [{ channel: "facebook-page" }, { channel: "instagram", startsOn: "2027-01-04" }],
    shutChannels: [{ channel: "x", decision: "close" }],
  });
});

test("what is promised is told without what it rests on", () => {
  const promise = { ...aBakery().promise, withinMinutes: 480, withinDays: 1, clock: "working", level: 0.95 } as const;
  expect(tellVisitors(aBakery({ promise }), "2026-12-08T13:20:00Z").answer).toEqual({
    withinMinutes: 480,
    withinDays: 1,
    clock: "working",
    level: 0.95,
  });
});

test("text that is no moment is refused with what came", () => {
  expect(() => tellVisitors(aBakery(), "soon")).toThrow("expected a moment, got soon");
});
