import { describe, expect, test } from "vitest";
import { someAnswers } from "../testing/some-answers.ts";
import { makeReplyClock } from "./reply-clock.ts";

const london = someAnswers();

describe("on the working clock", () => {
  const clock = makeReplyClock(london, "working");

  test("a message that comes after closing is owed in the next opening hours", () => {
    // Friday evening; Monday opens at 9.
    expect(clock.after("2026-11-27T18:30:00Z", 240)).toBe("2026-11-30T13:00:00Z");
  });

  test("what is left of a day counts, and the next day takes the rest", () => {
    expect(clock.after("2026-11-26T15:30:00Z", 480)).toBe("2026-11-27T15:30:00Z");
    expect(clock.between("2026-11-26T15:30:00Z", "2026-11-27T15:30:00Z")).toEqual([
      { date: "2026-11-26", minutes: 90 },
      { date: "2026-11-27", minutes: 390 },
    ]);
  });

  test("an answer that fits into the day to the minute is owed at closing, not at the next opening", () => {
    expect(clock.after("2026-11-26T13:00:00Z", 240)).toBe("2026-11-26T17:00:00Z");
  });

  test("seconds of a message are seconds of its due", () => {
    expect(clock.after("2026-11-26T09:00:20Z", 60)).toBe("2026-11-26T10:00:20Z");
  });

  test("days off don't count", () => {
    const away = makeReplyClock(
      { ...london, closures: [{ from: "2026-12-24", to: "2027-01-01", label: "Winter break" }] },
      "working",
    );
    expect(away.after("2026-12-23T16:00:00Z", 120)).toBe("2027-01-04T10:00:00Z");
  });

  test("hours past midnight belong to the day on which they begin, days off too", () => {
    const late = {
      ...london,
      workingHours: [{ days: ["fr", "sa"], from: "22:00", to: "02:00" }] as const,
      closures: [{ from: "2026-11-28", to: "2026-11-28", label: "Saturday" }] as const,
    };
    expect(makeReplyClock(late, "working").between("2026-11-27T00:00:00Z", "2026-11-30T00:00:00Z")).toEqual([
      { date: "2026-11-27", minutes: 240 },
    ]);
  });

  test("hours that go on at midnight are the next day's, where that one is a day off", () => {
    const onAndOn = {
      ...london,
      workingHours: [
        { days: ["we"], from: "20:00", to: "00:00" },
        { days: ["th"], from: "00:00", to: "01:00" },
      ] as const,
      closures: [{ from: "2026-11-25", to: "2026-11-25", label: "Wednesday" }] as const,
    };
    expect(makeReplyClock(onAndOn, "working").after("2026-11-25T12:00:00Z", 30)).toBe("2026-11-26T00:30:00Z");
  });

  test("without opening hours nothing is ever owed", () => {
    expect(makeReplyClock({ ...london, workingHours: [] }, "working").after("2026-11-26T13:00:00Z", 1)).toBeUndefined();
  });
});

describe("on the wall clock", () => {
  test("nights and weekends count, days off don't", () => {
    const closures = [{ from: "2026-11-29", to: "2026-11-29", label: "Sunday" }] as const;
    const clock = makeReplyClock({ ...london, closures }, "wall");
    expect(clock.after("2026-11-27T18:30:00Z", 1440)).toBe("2026-11-28T18:30:00Z");
    expect(clock.after("2026-11-28T18:30:00Z", 1440)).toBe("2026-11-30T18:30:00Z");
  });

  test("a day on which the clock is put back is an hour longer", () => {
    const clock = makeReplyClock(london, "wall");
    expect(clock.between("2026-10-24T23:00:00Z", "2026-10-26T00:00:00Z")).toEqual([
      { date: "2026-10-25", minutes: 1500 },
    ]);
  });
});

test("hours whose beginning the clock skips to after their end don't count", () => {
  const early = { ...london, workingHours: [{ days: ["su"], from: "01:30", to: "02:00" }] as const };
  expect(makeReplyClock(early, "working").between("2027-03-27T12:00:00Z", "2027-03-29T12:00:00Z")).toEqual([]);
});

test("until a moment that is not later, nothing counts", () => {
  expect(makeReplyClock(london, "wall").between("2026-11-26T13:00:00Z", "2026-11-26T13:00:00Z")).toEqual([]);
});
