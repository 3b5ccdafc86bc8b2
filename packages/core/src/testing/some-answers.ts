import type { Answers } from "../answers/answers.ts";

/** Sound answers of a small shop with one owner; a test names only what it speaks of. */
export function someAnswers(changes: Partial<Answers> = {}): Answers {
  return {
    business: { name: "Corner Bakery", does: "Bread and cakes", zone: "Europe/London" },
    workingHours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }],
    audience: [{ label: "The neighbourhood", zone: "Europe/London", share: 1 }],
    goals: [{ goal: "service", weight: 1 }],
    channels: [
      { channel: "facebook-page", state: "active", lastPostOn: "2026-11-18", followers: 800, messagesPerWeek: 8 },
    ],
    people: [{ name: "Ana", role: "owner", hoursPerWeek: 3 }],
    ...changes,
  };
}
