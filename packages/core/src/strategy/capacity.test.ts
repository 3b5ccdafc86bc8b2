import { describe, expect, it } from "vitest";
import { someAnswers } from "../testing/some-answers.ts";
import { measureCapacity, minutesToAdd, mostRoomIn } from "./capacity.ts";

const weekdays = ["mo", "tu", "we", "th", "fr"] as const;
const owner = { name: "Ana", role: "owner" } as const;

describe("measureCapacity", () => {
  it("keeps a tenth free, and sets time aside to learn and to look back", () => {
    const answers = someAnswers({ people: [{ ...owner, hoursPerWeek: 5 }] });
    expect(measureCapacity(answers)).toEqual({
      team: [{ person: answers.people[0], availableMinutes: 300, usableMinutes: 270, trainMinutes: 15 }],
      usableMinutes: 270,
      reviewMinutes: 15,
      planningMinutes: 240,
    });
  });

  it("asks less learning of somebody who is trained", () => {
    const people = [{ ...owner, hoursPerWeek: 5, trained: true }];
    expect(measureCapacity(someAnswers({ people })).team[0]?.trainMinutes).toBe(6);
  });

  it("counts only hours in which the person is there", () => {
    const hours = [{ days: [...weekdays], from: "13:00", to: "14:00" }] as const;
    const people = [{ ...owner, hoursPerWeek: 20, hours }];
    expect(measureCapacity(someAnswers({ people })).team[0]?.availableMinutes).toBe(300);
  });

  it("counts nobody twice where hours overlap", () => {
    const hours = [
      { days: ["mo"], from: "09:00", to: "10:00" },
      { days: ["mo"], from: "09:30", to: "10:30" },
    ] as const;
    const people = [{ ...owner, hoursPerWeek: 20, hours }];
    expect(measureCapacity(someAnswers({ people })).team[0]?.availableMinutes).toBe(90);
  });

  it("looks back for five minutes at least and an hour at most", () => {
    const reviewOf = (hoursPerWeek: number) =>
      measureCapacity(someAnswers({ people: [{ ...owner, hoursPerWeek }] })).reviewMinutes;
    expect(reviewOf(1)).toBe(5);
    expect(reviewOf(40)).toBe(60);
  });

  it("reads 1.15 hours as 69 minutes", () => {
    const people = [{ ...owner, hoursPerWeek: 1.15 }];
    expect(measureCapacity(someAnswers({ people })).team[0]?.availableMinutes).toBe(69);
  });

  it("never falls when hours rise by a minute, and its parts fit into what is usable", () => {
    let before = Number.NEGATIVE_INFINITY;
    for (let minutes = 0; minutes <= 1500; minutes += 1) {
      const people = [
        { ...owner, hoursPerWeek: minutes / 60 },
        { ...owner, name: "Bo", hoursPerWeek: 1.1, trained: true },
      ];
      const { planningMinutes, team, reviewMinutes, usableMinutes } = measureCapacity(someAnswers({ people }));
      expect(planningMinutes).toBeGreaterThanOrEqual(before);
      const reserved = team.reduce((total, { trainMinutes }) => total + trainMinutes, reviewMinutes);
      expect(planningMinutes + reserved).toBeLessThanOrEqual(usableMinutes);
      before = planningMinutes;
    }
  });
});

describe("minutesToAdd", () => {
  it("asks for enough that slack, learning and looking back are paid as well", () => {
    expect(minutesToAdd({ ...owner, hoursPerWeek: 5 }, 40)).toBe(50);
  });
});

describe("mostRoomIn", () => {
  it("finds whoever is there longest beyond the hours given", () => {
    const short = [{ days: ["mo"], from: "09:00", to: "10:00" }] as const;
    const answers = someAnswers({
      people: [
        { ...owner, hoursPerWeek: 1, hours: short },
        { ...owner, name: "Bo", hoursPerWeek: 5 },
      ],
    });
    const { team } = measureCapacity(answers);
    expect(mostRoomIn(team, answers.workingHours)?.person.name).toBe("Bo");
    expect(mostRoomIn(team.slice(0, 1), answers.workingHours)).toBeUndefined();
  });
});
