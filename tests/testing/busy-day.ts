import { type Answers, addDays, type DateRange, type IsoDate, startOfWeek, wallTimeAt } from "@porchlight/core";
import { apiOf } from "./api-client.ts";
import { readScenario } from "./read-scenario.ts";

export const ZONE = "Europe/London";
const EVERY_DAY = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;

/** The day that it is where the business of these stories is. */
export function todayThere(): IsoDate {
  return wallTimeAt(new Date().toISOString(), ZONE).date;
}

export type DaysOff = { readonly closures?: Answers["closures"]; readonly thomAway?: readonly DateRange[] };

/**
 * Gives a workspace the plan of two people who are there every day, so that it holds on whatever day the stories are told:
 * Mercedes from 9 to 12, Thom from 12 to 16, each with a check, and no days off but those that are given; nor is anybody away
 * but Thom when it is said.
 */
export async function planBusyDay(
  url: string,
  { workspaceId, closures = [], thomAway = [] }: { readonly workspaceId: string } & DaysOff,
): Promise<void> {
  const { business, people, events: _, ...rest } = readScenario("salsa-studio", "answers");
  const hours = (from: "09:00" | "12:00", to: "12:00" | "16:00") => [{ days: [...EVERY_DAY], from, to }];
  const answers = {
    ...rest,
    closures,
    business: { ...business, zone: ZONE },
    audience: [{ label: "Dancers in town", zone: ZONE, share: 1 }],
    workingHours: [{ days: [...EVERY_DAY], from: "09:00", to: "21:30" }],
    people: people.map((person) => ({
      ...person,
      away: person.name === "Thom" ? thomAway : [],
      hours: person.name === "Thom" ? hours("12:00", "16:00") : hours("09:00", "12:00"),
    })),
  };
  const startsOn = addDays(startOfWeek(todayThere()), -14);
  const api = apiOf(url);
  await api.saveAnswers(workspaceId, { answers, step: "plan" });
  await api.createPlan(workspaceId, { answers, startsOn });
}
