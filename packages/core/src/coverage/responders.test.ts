import { expect, it } from "vitest";
import type { Person } from "../answers/answers.ts";
import { listResponders } from "./responders.ts";

const hours = [{ days: ["mo"], from: "09:00", to: "12:00" }] as const;
const team = { workingHours: hours, businessZone: "Europe/London", startsOn: "2026-11-23" } as const;
const namesOf = (people: readonly Person[]) => listResponders({ ...team, people }).map(({ person }) => person.name);

it("whose work it is comes first and, among equals, whoever has more hours and knows the work, however they are written", () => {
  const people: Person[] = [
    { name: "Olga", role: "owner", hoursPerWeek: 9 },
    { name: "Cleo", role: "contributor", hoursPerWeek: 2 },
    { name: "Carl", role: "contributor", hoursPerWeek: 3 },
    { name: "Cora", role: "contributor", hoursPerWeek: 3, trained: true },
    { name: "Mina", role: "manager", hoursPerWeek: 1 },
  ];
  const ranked = ["Mina", "Cora", "Carl", "Cleo", "Olga"];
  expect(namesOf(people)).toEqual(ranked);
  expect(namesOf(people.toReversed())).toEqual(ranked);
});

it("who is never there is not among them", () => {
  expect(namesOf([{ name: "Ana", role: "owner", hoursPerWeek: 3, hours: [] }])).toEqual([]);
});

it("a week on another clock is moved onto the business's", () => {
  const [ana] = listResponders({
    ...team,
    people: [{ name: "Ana", role: "owner", hoursPerWeek: 3, zone: "America/New_York" }],
  });
  expect(ana).toMatchObject({ zone: "America/New_York", shiftMinutes: 300 });
});
