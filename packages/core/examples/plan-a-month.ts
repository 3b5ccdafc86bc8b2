import { type Answers, layOutSlots, makePlan } from "@porchlight/core";

const answers: Answers = {
  business: { name: "Corner Bakery", does: "Bread and cakes", zone: "Europe/London" },
  workingHours: [{ days: ["tu", "we", "th", "fr", "sa"], from: "07:00", to: "15:00" }],
  audience: [{ label: "The neighbourhood", zone: "Europe/London", share: 1 }],
  goals: [{ goal: "service", weight: 1 }],
  channels: [{ channel: "facebook-page", state: "active", messagesPerWeek: 8 }],
  people: [{ name: "Ana", role: "owner", hoursPerWeek: 3 }],
};

export const plan = makePlan(answers, { startsOn: "2026-11-30" });
export const month = layOutSlots(plan, { from: "2026-12-01", to: "2026-12-31" });
