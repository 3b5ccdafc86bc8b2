import { describe, expect, test } from "vitest";
import type { Person } from "../answers/answers.ts";
import type { Check } from "../coverage/check.ts";
import type { Strategy, TeamMember } from "../strategy/strategy.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { someChannel, someChecks, someStrategy } from "../testing/some-strategy.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { checksInRoutine } from "./checks-in-routine.ts";
import { planRoutine } from "./plan-routine.ts";
import type { RoutineBlock } from "./routine-block.ts";

const WORKDAYS = WEEKDAYS.slice(0, 5);

function member(changes: Partial<Person> & Pick<Person, "name">, minutes: Partial<TeamMember> = {}): TeamMember {
  const person: Person = { role: "owner", hoursPerWeek: 5, ...changes };
  return { person, availableMinutes: 300, usableMinutes: 270, trainMinutes: 0, ...minutes };
}

function strategyOf(team: readonly TeamMember[], changes: Partial<Strategy>): Strategy {
  const people = team.map(({ person }) => person);
  return someStrategy({ answers: someAnswers({ people }), team, reviewMinutes: 0, ...changes });
}

function checksBy(person: string, ...args: Parameters<typeof someChecks>): Check[] {
  return someChecks(...args).map((check) => ({ ...check, person }));
}

function channelWith(minutes: Partial<Record<"posts" | "engage" | "manage" | "look" | "answers", number>>) {
  const all = { posts: 0, engage: 0, manage: 0, look: 0, answers: 0, ...minutes };
  const minutesPerWeek = Object.values(all).reduce((sum, part) => sum + part, 0);
  return someChannel("facebook-page", { minutes: all, minutesPerWeek });
}

/** `person activity days@time minutes`, with the interval and phase where there is one. */
function linesOf(routine: readonly RoutineBlock[]): string[] {
  return routine.map(({ person, activity, rrule, time, minutes, phaseWeeks }) => {
    const days = /BYDAY=([A-Z,]+)/.exec(rrule)?.[1] ?? "";
    const monthly = rrule.includes("INTERVAL=4") ? ` every 4 weeks from ${phaseWeeks}` : "";
    return `${person} ${activity} ${days}@${time} ${minutes}${monthly}`;
  });
}

describe("one person alone", () => {
  const ana = member({ name: "Ana" }, { trainMinutes: 15 });

  test("does everything: looks at their time, joining in right beside them, the rest in free stretches", () => {
    const channels = [channelWith({ posts: 66, engage: 25, manage: 5, look: 10, answers: 30 })];
    const { routine, budget } = planRoutine(strategyOf([ana], { channels, reviewMinutes: 15 }));
    expect(linesOf(routine)).toEqual([
      "Ana contribute TU@09:00 66",
      "Ana train WE@09:00 15",
      "Ana review FR@09:00 15",
      "Ana monitor MO@16:10 5",
      "Ana respond MO,TU,WE,TH,FR@16:15 10",
      "Ana engage MO,TU,WE,TH,FR@16:25 5",
    ]);
    expect(budget).toMatchObject({ plannedMinutesPerWeek: 176, worstWeekMinutes: 50 + 66 + 3 });
  });

  test("little things are gathered into one sitting every four weeks, each in a week of its own", () => {
    const team = [{ ...ana, trainMinutes: 4 }];
    const { routine } = planRoutine(
      strategyOf(team, { channels: [channelWith({ posts: 4, look: 5 })], reviewMinutes: 5 }),
    );
    expect(linesOf(routine)).toEqual([
      "Ana contribute MO@09:00 16 every 4 weeks from 0",
      "Ana train TU@09:00 16 every 4 weeks from 1",
      "Ana review FR@09:00 20 every 4 weeks from 3",
      "Ana respond MO,TU,WE,TH,FR@16:15 3",
    ]);
  });

  test("where the hours are the windows, nothing is gathered that would not fit", () => {
    const hours = [{ days: WORKDAYS, from: "16:00", to: "16:30" }] as const;
    const tight = member({ name: "Ana", hours }, { availableMinutes: 150, usableMinutes: 135, trainMinutes: 8 });
    const channels = [channelWith({ posts: 60, answers: 50 })];
    const { routine, budget } = planRoutine(strategyOf([tight], { channels, reviewMinutes: 7 }));
    expect(budget.plannedMinutesPerWeek).toBe(135);
    expect(routine.every(({ rrule }) => !rrule.includes("INTERVAL"))).toBe(true);
  });

  test("answers for which a look has no room are given at another time, in sittings that are no looks", () => {
    const hours = [{ days: WORKDAYS, from: "09:00", to: "12:00" }] as const;
    const busy = member({ name: "Ana", hours });
    const checks = [...checksBy("Ana", ["mo"], "11:50"), ...checksBy("Ana", ["mo"], "11:55")];
    const channels = [channelWith({ answers: 200 })];
    const { routine, budget } = planRoutine(strategyOf([busy], { checks, channels }));
    const [looks, rest] = [true, false].map((isLook) => routine.filter((block) => block.isLook === isLook));
    const minutesOf = (blocks: readonly RoutineBlock[] = []) =>
      blocks.reduce(
        (total, { minutes, rrule }) => total + minutes * (/BYDAY=([A-Z,]+)/.exec(rrule)?.[1] ?? "").split(",").length,
        0,
      );
    expect(new Set(routine.map(({ activity }) => activity))).toEqual(new Set(["respond"]));
    expect(minutesOf(looks) + minutesOf(rest)).toBe(budget.plannedMinutesPerWeek);
    expect(minutesOf(rest)).toBeGreaterThan(0);
    // As long as a look would have to be, and no longer: not in a hundred little ones.
    expect((rest ?? []).map(({ minutes }) => minutes)).toEqual([97]);
    expect(rest?.[0]?.reasons).toEqual([
      { code: "answers-beyond-checks", facts: { minutesPerWeek: minutesOf(rest) }, evidence: ["E098", "E099"] },
    ]);
  });

  test("joining in stands beside the looks where there are any, and says so", () => {
    const channels = [channelWith({ engage: 25 })];
    const saidWith = (checks: readonly Check[]) =>
      planRoutine(strategyOf([ana], { channels, checks }))
        .routine.filter(({ activity }) => activity === "engage")
        .map(({ reasons }) => reasons[0]?.code);
    expect(new Set(saidWith(someChecks(WORKDAYS, "16:15")))).toEqual(new Set(["engage-beside-checks"]));
    expect(new Set(saidWith([]))).toEqual(new Set(["engage-on-its-own"]));
  });

  test("there is no owner's voice to keep apart where the owner makes every post", () => {
    const { routine } = planRoutine(strategyOf([ana], { channels: [channelWith({ posts: 100 })] }));
    const codes = routine.flatMap(({ reasons }) => reasons.map(({ code }) => code));
    expect(codes).not.toContain("posts-in-the-owners-voice");
  });

  test("tidying up and making posts speak of the channels that are open, and of no others", () => {
    const shut = someChannel("x", {
      decision: "pause",
      postsPerWeek: 0,
      minutes: { posts: 0, engage: 0, manage: 0, look: 0, answers: 0 },
    });
    const open = someChannel("facebook-page", {
      postsPerWeek: 4,
      minutes: { posts: 60, engage: 0, manage: 5, look: 0, answers: 0 },
    });
    const { routine } = planRoutine(strategyOf([ana], { channels: [open, shut] }));
    const factsOf = (activity: "monitor" | "contribute") =>
      routine.find((block) => block.activity === activity)?.reasons[0]?.facts;
    expect(factsOf("monitor")?.channels).toEqual(["facebook-page"]);
    expect(factsOf("contribute")?.postsPerWeek).toBe(4);
  });

  test("looking back every few weeks says so, with the sources of its share", () => {
    const { routine } = planRoutine(strategyOf([ana], { channels: [], reviewMinutes: 5 }));
    const review = routine.find(({ activity }) => activity === "review");
    expect(review?.reasons).toEqual([
      {
        code: "review-every-few-weeks",
        facts: { minutesPerWeek: 5, everyWeeks: 4, share: 0.05 },
        evidence: ["E094", "E095"],
      },
    ]);
  });

  test("learning says whether it begins or keeps up, and looking back how often", () => {
    const said = (trained: boolean) => {
      const team = [member({ name: "Ana", trained }, { trainMinutes: 15 })];
      const { routine } = planRoutine(strategyOf(team, { channels: [], reviewMinutes: 15 }));
      return routine.flatMap(({ activity, reasons }) =>
        activity === "respond" ? [] : [`${reasons[0]?.code} ${reasons[0]?.facts.share}`],
      );
    };
    expect(said(true)).toEqual(["train-keeps-up 0.02", "review-every-week 0.05"]);
    expect(said(false)).toEqual(["train-first 0.05", "review-every-week 0.05"]);
  });

  test("with no checks and nothing open there is nothing to do", () => {
    const { routine, budget } = planRoutine(strategyOf([member({ name: "Ana" })], { checks: [], channels: [] }));
    expect(routine).toEqual([]);
    expect(budget).toMatchObject({ plannedMinutesPerWeek: 0, worstWeekMinutes: 0, byActivity: [] });
    expect(budget.reasons.map(({ code }) => code)).toEqual(["budget-from-hours"]);
  });
});

describe("a team", () => {
  const dale = member({ name: "Dale" });
  const office = member({ name: "Office", role: "contributor" });
  const checks = [...checksBy("Office", WORKDAYS, "11:15"), ...checksBy("Dale", WORKDAYS, "16:45")];

  test("everybody answers at their own looks, and a contributor passes three questions in ten on", () => {
    const channels = [channelWith({ answers: 100 })];
    const { budget } = planRoutine(strategyOf([dale, office], { checks, channels }));
    expect(budget.byPerson.map(({ person, plannedMinutes }) => [person, plannedMinutes])).toEqual([
      ["Dale", 10 + 50 + 15],
      ["Office", 10 + 50 - 15],
    ]);
  });

  test("whoever has no look of their own gets what is passed on in sittings that are no looks", () => {
    const channels = [channelWith({ posts: 100, answers: 100 })];
    const strategy = strategyOf([dale, office], { checks: checksBy("Office", WORKDAYS, "11:15"), channels });
    const { routine } = planRoutine(strategy);
    const passedOn = routine.filter(({ person, activity }) => person === "Dale" && activity === "respond");
    expect(linesOf(passedOn)).toEqual(["Dale respond MO,TU,WE,TH,FR@09:00 6"]);
    expect(passedOn[0]?.reasons).toEqual([
      { code: "answers-passed-on", facts: { people: ["Office"], minutesPerWeek: 30 }, evidence: [] },
    ]);
    const looks = checksInRoutine(routine, { businessZone: "Europe/London", startsOn: strategy.startsOn });
    expect(looks.checks.map(({ person }) => person)).toEqual(WORKDAYS.map(() => "Office"));
  });

  test("an owner without room for what needs them is named as the bottleneck, and the answers are still given", () => {
    const busy = { ...dale, usableMinutes: 10, availableMinutes: 12 };
    const channels = [channelWith({ answers: 100 })];
    const { budget } = planRoutine(
      strategyOf([busy, office], { checks: checksBy("Office", WORKDAYS, "11:15"), channels }),
    );
    expect(budget.plannedMinutesPerWeek).toBe(110);
    expect(budget.reasons).toContainEqual({
      code: "owner-is-the-bottleneck",
      facts: { person: "Dale", missingMinutes: 20 },
      evidence: [],
    });
  });

  test("the contributor makes the posts, the owner keeps a tenth for their own voice", () => {
    const channels = [channelWith({ posts: 100, look: 20 })];
    const { routine } = planRoutine(strategyOf([dale, office], { checks, channels }));
    const making = routine.filter(({ activity }) => activity === "contribute");
    expect(making.map(({ person, minutes }) => [person, minutes])).toEqual([
      ["Dale", 10],
      ["Office", 90],
    ]);
    expect(making[0]?.reasons.map(({ code }) => code)).toContain("posts-in-the-owners-voice");
  });

  test("making in several sittings says in how many", () => {
    const { routine } = planRoutine(strategyOf([member({ name: "Ana" })], { channels: [channelWith({ posts: 150 })] }));
    const making = routine.filter(({ activity }) => activity === "contribute");
    expect(making.map(({ reasons }) => reasons[0]?.facts.count)).toEqual([2, 2]);
  });

  test("making is levelled: nobody is filled to the brim while others have time", () => {
    const jo = member({ name: "Jo", role: "manager" });
    const channels = [channelWith({ posts: 300 })];
    const { budget } = planRoutine(strategyOf([dale, office, jo], { checks, channels }));
    const office85 = budget.byPerson.find(({ person }) => person === "Office")?.plannedMinutes ?? 0;
    expect(office85).toBe(270 - Math.floor(270 * 0.15));
  });

  test("the manager tidies up and joins in, the owner looks back", () => {
    const jo = member({ name: "Jo", role: "manager" });
    const channels = [channelWith({ engage: 30, manage: 15 })];
    const strategy = strategyOf([dale, jo], { checks: checksBy("Jo", WORKDAYS, "10:00"), channels, reviewMinutes: 20 });
    const who = planRoutine(strategy).routine.map(({ activity, person }) => `${activity} ${person}`);
    expect(new Set(who)).toEqual(new Set(["respond Jo", "engage Jo", "monitor Jo", "review Dale"]));
  });

  test("blocks stand on the clock of whoever keeps them", () => {
    const jo = member({ name: "Jo", zone: "Australia/Sydney" });
    const strategy = strategyOf([jo], { checks: checksBy("Jo", WORKDAYS, "09:00", "Australia/Sydney"), channels: [] });
    const { routine } = planRoutine(strategy);
    expect(routine.map(({ zone, time }) => [zone, time])).toEqual([["Australia/Sydney", "09:00"]]);
    // 09:00 on Monday in Sydney is 22:00 on Sunday in London.
    const looks = checksInRoutine(routine, { businessZone: "Europe/London", startsOn: "2026-11-23" });
    expect(looks.checks.map(({ minuteOfWeek }) => minuteOfWeek % 1440)).toEqual(WORKDAYS.map(() => 22 * 60));
    expect(looks.blockMinutes).toBe(2);
  });
});

describe("where a block stands", () => {
  const ana = member({ name: "Ana" });
  const morning = [{ days: WORKDAYS, from: "08:00", to: "11:30" }] as const;
  const office = member({ name: "Office", role: "contributor", hours: morning });

  function hourReasonsOf(team: readonly TeamMember[], checks: readonly Check[]) {
    const { routine } = planRoutine(strategyOf(team, { checks }));
    return routine
      .filter(({ isLook }) => isLook)
      .map(({ person, time, reasons }) => `${person} ${time} ${reasons[1]?.code}`);
  }

  test("the last look of the day says so, one at another hour does not", () => {
    expect(hourReasonsOf([ana], someChecks(WORKDAYS, "16:45"))).toEqual(["Ana 16:45 check-clears-the-day"]);
    expect(hourReasonsOf([ana], someChecks(WORKDAYS, "10:00"))).toEqual(["Ana 10:00 check-cuts-the-longest-waits"]);
  });

  test("the end of one person's hours is not the end of the day while somebody else is there", () => {
    const checks = [...checksBy("Office", WORKDAYS, "11:15"), ...someChecks(WORKDAYS, "16:45")];
    expect(hourReasonsOf([ana, office], checks)).toEqual([
      "Ana 16:45 check-clears-the-day",
      "Office 11:15 check-ends-a-stay",
    ]);
    expect(hourReasonsOf([ana, office], checksBy("Office", WORKDAYS, "11:15"))).toEqual([
      "Office 11:15 check-ends-a-stay",
    ]);
  });

  test("the end of one person's hours is the end of the day where nobody else comes", () => {
    expect(hourReasonsOf([office], checksBy("Office", WORKDAYS, "11:15"))).toEqual([
      "Office 11:15 check-clears-the-day",
    ]);
  });

  test("a day ends on the business's clock, whatever the clock of whoever looks in", () => {
    const sydney = "Australia/Sydney";
    const jo = member({ name: "Jo", zone: sydney, hours: [{ days: WORKDAYS, from: "09:00", to: "17:00" }] });
    // In London, Jo's hours run from 22:00 to 06:00.
    expect(hourReasonsOf([jo], checksBy("Jo", WORKDAYS, "16:45", sydney))).toEqual(["Jo 16:45 check-ends-a-stay"]);
  });

  test("whoever stays for an hour after the look has not left the day to it", () => {
    const staying = (to: "12:00" | "12:01") => {
      const hours = [{ days: WORKDAYS, from: "09:00", to }] as const;
      return hourReasonsOf(
        [ana, office].map((each) => ({ ...each, person: { ...each.person, hours: each === ana ? hours : morning } })),
        checksBy("Office", WORKDAYS, "10:57"),
      );
    };
    expect(staying("12:00")).toEqual(["Office 10:57 check-clears-the-day"]);
    expect(staying("12:01")).not.toEqual(["Office 10:57 check-clears-the-day"]);
  });

  test("two looks on one day share it", () => {
    const checks = [...someChecks(WORKDAYS, "10:00"), ...someChecks(WORKDAYS, "16:45")];
    const { routine } = planRoutine(strategyOf([ana], { checks }));
    const [first] = routine.filter(({ activity }) => activity === "respond");
    expect(first?.reasons[1]).toMatchObject({ code: "check-shares-the-day", facts: { checksPerDay: 2 } });
  });

  test("looks that share only some of their days are not said to share them", () => {
    const checks = [...someChecks(WORKDAYS, "10:00"), ...someChecks(["mo"], "16:45")];
    expect(hourReasonsOf([ana], checks)[0]).toBe("Ana 10:00 check-cuts-the-longest-waits");
  });
});

describe("the minutes that a block speaks of", () => {
  test("are those of the table: odd minutes have moved to making posts", () => {
    const ana = member({ name: "Ana" });
    const channels = [channelWith({ posts: 60, engage: 28, look: 10 })];
    const { routine, budget } = planRoutine(strategyOf([ana], { channels }));
    const said = (activity: "engage" | "contribute") =>
      routine.find((block) => block.activity === activity)?.reasons[0]?.facts.minutesPerWeek;
    const drawn = (activity: "engage" | "contribute") =>
      budget.byActivity.find((each) => each.activity === activity)?.minutes;
    expect([said("engage"), said("contribute")]).toEqual([25, 63]);
    expect([drawn("engage"), drawn("contribute")]).toEqual([25, 63]);
  });
});

describe("the budget", () => {
  test("says how tight a bad week is, and what goes first", () => {
    const channels = [channelWith({ answers: 190 })];
    const { budget } = planRoutine(strategyOf([member({ name: "Ana" })], { channels }));
    expect(budget.reasons).toContainEqual({
      code: "tight",
      facts: { worstWeekMinutes: 200, share: 200 / 300, activities: ["engage", "contribute", "review", "train"] },
      evidence: [],
    });
  });

  test("of a bad week is all answers, posts at the floor and half of tidying up", () => {
    const worst = (postsPerWeek: number) => {
      const minutes = { posts: 80, engage: 30, manage: 10, look: 0, answers: 50 };
      const channels = [someChannel("facebook-page", { postsPerWeek, minutes })];
      return planRoutine(strategyOf([member({ name: "Ana" })], { channels })).budget.worstWeekMinutes;
    };
    // Ten minutes begin the five looks; a page lives on one post a week.
    expect([worst(4), worst(2), worst(1), worst(0.5)]).toEqual([60 + 20 + 5, 60 + 40 + 5, 60 + 80 + 5, 60 + 80 + 5]);
    expect(worst(0)).toBe(60 + 5);
  });

  test("says where somebody's hours are longer than they are there", () => {
    const hours = [{ days: ["mo"], from: "09:00", to: "12:00" }] as const;
    const ana = member({ name: "Ana", hours }, { availableMinutes: 180, usableMinutes: 162 });
    const { budget } = planRoutine(strategyOf([ana], { checks: [], channels: [] }));
    expect(budget.reasons).toContainEqual({
      code: "hours-do-not-fit-windows",
      facts: { person: "Ana", hours: 5, windowHours: 3 },
      evidence: [],
    });
  });

  test("carries the shortfall of the strategy", () => {
    const shortfall = { needMinutes: 400, usableMinutes: 270, shortMinutes: 130, items: [], options: [] };
    const { budget } = planRoutine(strategyOf([member({ name: "Ana" })], { checks: [], channels: [], shortfall }));
    expect(budget.shortfall).toEqual(shortfall);
  });
});
