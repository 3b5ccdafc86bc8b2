import type { Answers, Budget, ChannelPlan, Plan, Promised, RoutineBlock } from "@porchlight/core";

type PlanParts = Partial<Omit<Plan, "answers" | "promise" | "budget">> & {
  readonly answers?: Partial<Answers>;
  readonly promise?: Partial<Promised>;
  readonly budget?: Partial<Budget>;
};

/** A plan of one owner in London from Monday 23 November 2026; a test names only what it speaks of. */
export function aPlan({ answers = {}, promise = {}, budget = {}, ...parts }: PlanParts = {}): Plan {
  return {
    model: 1,
    mode: "planned",
    startsOn: "2026-11-23",
    reviewOn: "2027-02-15",
    zone: "Europe/London",
    answers: { ...someAnswers, ...answers },
    goals: [],
    channels: [],
    mix: { categories: [], promoShare: 0.15, promoShareMax: 0.33, byChannel: [], reasons: [] },
    cadence: [],
    routine: [],
    promise: {
      clock: "wall",
      level: 0.95,
      curve: [],
      byGoal: [],
      meanMinutes: 60,
      worstMinutes: 600,
      reasons: [],
      ...promise,
    },
    budget: { ...someBudget, ...budget },
    guard: [],
    launch: { minutes: 0, items: [], weeksWithoutPosts: 0, reasons: [] },
    advice: [],
    reasons: [],
    ...parts,
  };
}

/** A kept channel with four posts a week. */
export function aChannel(changes: Partial<ChannelPlan> = {}): ChannelPlan {
  return {
    channel: "facebook-page",
    decision: "keep",
    postsPerWeek: 4,
    minutesPerWeek: 90,
    minutes: { posts: 56, engage: 15, manage: 5, look: 4, answers: 10 },
    startsOn: "2026-11-23",
    checklist: [],
    reasons: [],
    ...changes,
  };
}

/** Ana's look at nine on every weekday. */
export function aRespondBlock(changes: Partial<RoutineBlock> = {}): RoutineBlock {
  return {
    activity: "respond",
    isLook: true,
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

const someAnswers: Answers = {
  business: { name: "Corner Bakery", does: "Bread and cakes", zone: "Europe/London" },
  workingHours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }],
  audience: [{ label: "The neighbourhood", zone: "Europe/London", share: 1 }],
  goals: [{ goal: "service", weight: 1 }],
  channels: [{ channel: "facebook-page", state: "active" }],
  people: [{ name: "Ana", role: "owner", hoursPerWeek: 3 }],
};

const someBudget: Budget = {
  availableMinutesPerWeek: 180,
  usableMinutesPerWeek: 162,
  plannedMinutesPerWeek: 120,
  worstWeekMinutes: 60,
  byPerson: [],
  byActivity: [],
  reasons: [],
};
