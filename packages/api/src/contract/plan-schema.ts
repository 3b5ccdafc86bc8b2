import {
  ACTIVITIES,
  answersSchema,
  CATEGORIES,
  CHANNELS,
  DECISIONS,
  GOALS,
  type Plan,
  type RecurrenceRule,
} from "@porchlight/core";
import { z } from "zod";
import { factsSchema, reasonSchema } from "./reason-schema.ts";
import { localTimeSchema, shownDaySchema } from "./text-schemas.ts";

const optional = z.exactOptional;
const reasons = z.array(reasonSchema);
const channel = z.enum(CHANNELS);
const activityMinutes = z.array(z.strictObject({ activity: z.enum(ACTIVITIES), minutes: z.number() }));
const categoryShares = z.array(z.strictObject({ category: z.enum(CATEGORIES), share: z.number() }));
const recurrenceRule = z
  .string()
  .meta({ description: "RRULE text without DTSTART and TZID" }) as unknown as z.ZodType<RecurrenceRule>;

const planGoal = z.strictObject({ goal: z.enum(GOALS), share: z.number(), kpis: z.array(z.string()), reasons });

const channelPlan = z.strictObject({
  channel,
  decision: z.enum(DECISIONS),
  postsPerWeek: z.number(),
  minutesPerWeek: z.number(),
  minutes: z.strictObject({
    posts: z.number(),
    engage: z.number(),
    manage: z.number(),
    look: z.number(),
    answers: z.number(),
  }),
  startsOn: shownDaySchema,
  checklist: z.array(z.strictObject({ code: z.string(), facts: factsSchema })),
  reasons,
});

const mix = z.strictObject({
  categories: categoryShares,
  promoShare: z.number(),
  promoShareMax: z.number(),
  byChannel: z.array(z.strictObject({ channel, categories: categoryShares })),
  reasons,
});

const cadenceEntry = z.strictObject({
  channel,
  rrule: recurrenceRule,
  time: localTimeSchema,
  zone: z.string(),
  phaseWeeks: z.number(),
  reasons,
});

const routineBlock = z.strictObject({
  activity: z.enum(ACTIVITIES),
  person: z.string(),
  rrule: recurrenceRule,
  time: localTimeSchema,
  zone: z.string(),
  phaseWeeks: z.number(),
  minutes: z.number(),
  reasons,
});

const promised = z.strictObject({
  withinMinutes: optional(z.number()),
  withinDays: optional(z.number()),
  clock: z.enum(["wall", "working"]),
  level: z.number(),
  curve: z.array(z.strictObject({ withinMinutes: z.number(), share: z.number() })),
  meanMinutes: z.number().nullable(),
  worstMinutes: z.number().nullable(),
  reasons,
});

const shortfall = z.strictObject({
  needMinutes: z.number(),
  usableMinutes: z.number(),
  shortMinutes: z.number(),
  items: z.array(z.strictObject({ channel, minutesAtFloor: z.number() })),
  options: reasons,
});

const budget = z.strictObject({
  availableMinutesPerWeek: z.number(),
  usableMinutesPerWeek: z.number(),
  plannedMinutesPerWeek: z.number(),
  worstWeekMinutes: z.number(),
  byPerson: z.array(
    z.strictObject({
      person: z.string(),
      availableMinutes: z.number(),
      usableMinutes: z.number(),
      plannedMinutes: z.number(),
      byActivity: activityMinutes,
    }),
  ),
  byActivity: activityMinutes,
  shortfall: optional(shortfall),
  reasons,
});

const money = z.strictObject({
  dollarsPerMonth: z.number(),
  items: z.array(z.strictObject({ channel, dollarsPerMonth: z.number(), reasons })),
  reasons,
});

const guardEntry = z.strictObject({
  channel,
  amberDays: z.number(),
  redDays: z.number(),
  abandonedDays: z.number(),
  unansweredRedDays: z.number(),
  reasons,
});

const launch = z.strictObject({
  minutes: z.number(),
  items: z.array(
    z.strictObject({
      channel,
      task: z.enum(["start", "revive", "pause", "close", "backlog"]),
      minutes: z.number(),
      count: optional(z.number()),
    }),
  ),
  weeksWithoutPosts: z.number(),
  reasons,
});

const advice = z.strictObject({
  kind: z.enum(["extra-checks", "more-checks", "more-hours", "suggest-channel"]),
  gainPerMinute: z.number(),
  checks: optional(
    z.array(z.strictObject({ day: z.enum(["mo", "tu", "we", "th", "fr", "sa", "su"]), time: localTimeSchema })),
  ),
  reason: reasonSchema,
});

/** Every part of a plan, field by field, so that the document of the API is whole. */
export const planShape = z.strictObject({
  model: z.number(),
  mode: z.enum(["planned", "musts-too-many", "flood", "nothing-fits", "empty"]),
  startsOn: shownDaySchema,
  reviewOn: shownDaySchema,
  zone: z.string(),
  answers: answersSchema,
  goals: z.array(planGoal),
  channels: z.array(channelPlan),
  mix,
  cadence: z.array(cadenceEntry),
  routine: z.array(routineBlock),
  promise: promised,
  budget,
  money: optional(money),
  guard: z.array(guardEntry),
  launch,
  advice: z.array(advice),
  reasons,
});

export const planSchema: z.ZodType<Plan> = planShape.meta({ id: "Plan" });
