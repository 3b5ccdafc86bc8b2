import { z } from "zod";
import { answersSchema } from "../answers/answers-schema.ts";
import { factsSchema, reasonSchema } from "../facts/reason-schema.ts";
import { ACTIVITIES, CATEGORIES, CHANNELS, DECISIONS, GOALS } from "../facts/vocabulary.ts";
import { isIsoDate, WEEKDAYS } from "../time/iso-date.ts";
import { isoDateSchema, localTimeSchema } from "../time/text-schemas.ts";
import type { Plan } from "./plan.ts";

const optional = z.exactOptional;
const reasons = z.array(reasonSchema);
const channel = z.enum(CHANNELS);
const activityMinutes = z.array(z.strictObject({ activity: z.enum(ACTIVITIES), minutes: z.number() }));
const categoryShares = z.array(z.strictObject({ category: z.enum(CATEGORIES), share: z.number() }));
const day = isoDateSchema.refine(isIsoDate).describe("A day, YYYY-MM-DD");
const recurrenceRule = z.string().describe("RRULE text without DTSTART and TZID");

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
  startsOn: day,
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
  isLook: z.boolean(),
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
  byGoal: z.array(
    z.strictObject({ goal: z.enum(GOALS), wantedMinutes: z.number(), share: z.number(), isKept: z.boolean() }),
  ),
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
      task: z.enum(["start", "revive", "pause", "close", "backlog", "first-posts"]),
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
  checks: optional(z.array(z.strictObject({ day: z.enum(WEEKDAYS), time: localTimeSchema }))),
  reason: reasonSchema,
});

/**
 * The shape of a plan, for reading one that was kept as JSON. It takes plans of this version of the library; what a plan
 * says is not worked out again.
 */
export const planSchema: z.ZodType<Plan> = z.strictObject({
  model: z.number(),
  mode: z.enum(["planned", "musts-too-many", "flood", "nothing-fits", "empty"]),
  startsOn: day,
  reviewOn: day,
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
