import type { Answers, Plan, Post, RoutineBlock, Slot } from "@porchlight/core";

type PlanParts = Partial<Pick<Answers, "closures" | "people" | "events" | "workingHours">> &
  Partial<Pick<Plan, "routine" | "zone" | "startsOn">>;

/** A small plan in London from 23 November 2026; a test names only what it speaks of. */
export function aPlan({
  routine = [],
  zone = "Europe/London",
  startsOn = "2026-11-23",
  ...answers
}: PlanParts = {}): Plan {
  return {
    model: 1,
    mode: "planned",
    startsOn,
    reviewOn: "2027-02-15",
    zone,
    answers: {
      business: { name: "Corner Bakery", does: "Bread and cakes", zone },
      workingHours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }],
      audience: [{ label: "The neighbourhood", zone, share: 1 }],
      goals: [{ goal: "service", weight: 1 }],
      channels: [{ channel: "facebook-page", state: "active" }],
      people: [{ name: "Ana", role: "owner", hoursPerWeek: 3 }],
      ...answers,
    },
    goals: [],
    channels: [],
    mix: { categories: [], promoShare: 0.1, promoShareMax: 0.2, byChannel: [], reasons: [] },
    cadence: [],
    routine,
    promise: { clock: "wall", level: 0.9, curve: [], byGoal: [], meanMinutes: 60, worstMinutes: 600, reasons: [] },
    budget: {
      availableMinutesPerWeek: 660,
      usableMinutesPerWeek: 594,
      plannedMinutesPerWeek: 120,
      worstWeekMinutes: 120,
      byPerson: [],
      byActivity: [],
      reasons: [],
    },
    guard: [],
    launch: { minutes: 0, items: [], weeksWithoutPosts: 0, reasons: [] },
    advice: [],
    reasons: [],
  };
}

export function aRespondBlock(changes: Partial<RoutineBlock> = {}): RoutineBlock {
  return {
    activity: "respond",
    person: "Ana",
    rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;WKST=MO",
    time: "09:00",
    zone: "Europe/London",
    minutes: 10,
    phaseWeeks: 0,
    reasons: [],
    ...changes,
  };
}

export function aPost(changes: Partial<Post> = {}): Post {
  return {
    id: "0193a1f0-1111-7000-8000-000000000001",
    version: 1,
    status: "draft",
    title: "Do I need a partner?",
    text: "No. Half of the room comes alone.",
    category: "help",
    channels: ["facebook-page"],
    date: "2026-12-09",
    time: "10:00",
    zone: "Europe/London",
    ...changes,
  };
}

export function aSlot(changes: Partial<Slot> = {}): Slot {
  return {
    key: "instagram/2026-12-11/1",
    channel: "instagram",
    date: "2026-12-11",
    time: "14:00",
    zone: "Europe/London",
    instant: "2026-12-11T14:00:00Z",
    category: "ask",
    ...changes,
  };
}
