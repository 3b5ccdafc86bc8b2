import {
  type Answers,
  addDays,
  CHANNELS,
  findAnswerProblems,
  GOALS,
  hasAnswerErrors,
  layOutSlots,
  makePlan,
} from "@porchlight/core";
import { STARTS_ON } from "../tests/testing/scenario.ts";
import { measure } from "./measure.ts";
import { printTable } from "./table.ts";

type Size = { readonly channels: number; readonly people: number; readonly events?: number; readonly regions?: number };

/** What planning costs as channels and people grow, and laying slots out as the calendar does; the last row is the largest. */
export async function benchPlannerGrowth(): Promise<void> {
  const sizes: Size[] = [
    ...[1, 2, 4, 8, 16].map((channels) => ({ channels, people: 1 })),
    ...[2, 5, 10, 20].map((people) => ({ channels: 4, people })),
    { channels: 16, people: 20, events: 60, regions: 8 },
  ];
  const rows = [];
  for (const size of sizes) rows.push(await measureSize(size));
  printTable("Planning as a business grows", rows);
}

async function measureSize(size: Size) {
  const answers = growingAnswers(size);
  if (hasAnswerErrors(findAnswerProblems(answers))) throw new Error("the answers of the bench have errors");
  const plan = makePlan(answers, { startsOn: STARTS_ON });
  const planning = await measure(() => makePlan(answers, { startsOn: STARTS_ON }), 5);
  const laying = async (days: number) =>
    (await measure(() => layOutSlots(plan, { from: STARTS_ON, to: addDays(STARTS_ON, days) }), 5)).medianMs;
  return {
    channels: size.channels,
    people: size.people,
    events: size.events ?? 0,
    regions: size.regions ?? 1,
    "makePlan, ms": planning.medianMs,
    "p99, ms": planning.p99Ms,
    "slots of 90 days, ms": await laying(90),
    "of a year, ms": await laying(365),
    "of five years, ms": await laying(1826),
  };
}

const ZONES = [
  "Europe/London",
  "America/Chicago",
  "Asia/Kolkata",
  "Australia/Sydney",
  "America/Sao_Paulo",
  "Asia/Tokyo",
  "Pacific/Honolulu",
  "Pacific/Auckland",
] as const;

/** A business of any size: well-known channels first, people of all roles on clocks round the world. */
export function growingAnswers({ channels, people, events = 0, regions = 1 }: Size): Answers {
  return {
    business: { name: "A growing firm", does: "More and more", zone: ZONES[0] },
    workingHours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:30" }],
    audience: ZONES.slice(0, regions).map((zone, index) => ({ label: zone, zone, share: index + 1 })),
    goals: GOALS.map((goal, index) => ({ goal, weight: index + 1 })),
    channels: CHANNELS.slice(0, channels).map((channel) => ({
      channel,
      state: "active",
      followers: 12_000,
      messagesPerWeek: 12,
    })),
    people: Array.from({ length: people }, (_, index) => ({
      name: `Person ${index + 1}`,
      role: (["owner", "manager", "contributor"] as const)[index % 3] ?? "owner",
      hoursPerWeek: 6 + (index % 5),
      zone: ZONES[index % ZONES.length] ?? ZONES[0],
    })),
    events: Array.from({ length: events }, (_, index) => ({
      label: `Event ${index + 1}`,
      from: addDays(STARTS_ON, 20 + 3 * index),
      promote: index % 2 === 0,
    })),
  };
}
