// The one door of the library, in the order of the data.

export type { DateRange, IsoDate, Weekday } from "./time/iso-date.ts";
export {
  addDays,
  datesBetween,
  daysBetween,
  isIsoDate,
  isWithin,
  parseIsoDate,
  startOfWeek,
  WEEKDAYS,
  weekdayIndexOf,
  weekdayOf,
} from "./time/iso-date.ts";
export type { LocalTime } from "./time/local-time.ts";
export { isLocalTime, minuteOfDay, parseLocalTime, timeAtMinute } from "./time/local-time.ts";
export type { RecurrenceRule } from "./time/recurrence.ts";
export { occurrencesBetween } from "./time/recurrence.ts";
export type { Instant, TimeZoneId, WallTime } from "./time/zoned.ts";
export { inZone, instantOf, isTimeZone, settleWallTime, wallTimeAt } from "./time/zoned.ts";

export type { EvidenceId, Facts, Reason } from "./facts/reason.ts";
export type { Activity, Category, Channel, Decision, Goal } from "./facts/vocabulary.ts";
export { ACTIVITIES, CATEGORIES, CHANNELS, DECISIONS, GOALS } from "./facts/vocabulary.ts";

export type {
  Answers,
  Audience,
  BigDate,
  ChannelAnswer,
  ChannelState,
  Closure,
  GoalAnswer,
  Limits,
  Person,
  Role,
  WeeklyHours,
  Wish,
} from "./answers/answers.ts";
export { answersSchema } from "./answers/answers.ts";
export type { AnswerProblem } from "./answers/answer-problem.ts";

export type {
  Advice,
  Budget,
  CadenceEntry,
  CategoryShare,
  ChannelPlan,
  ChecklistItem,
  GuardEntry,
  Launch,
  Mix,
  PersonBudget,
  Plan,
  PlanGoal,
  PlanMode,
  Promised,
  RoutineBlock,
  Shortfall,
} from "./plan/plan.ts";

export type { Slot, SlotKey } from "./slots/slot.ts";
export type { Post, PostStatus } from "./posts/post.ts";
export { POST_STATUSES } from "./posts/post.ts";
export type { Finding, FindingPlace, Fix, Severity } from "./checks/finding.ts";
export { SEVERITIES } from "./checks/finding.ts";

export type { FactFormat, Translate } from "./messages/fact-formats.ts";
export { factFormats, formatDuration } from "./messages/fact-formats.ts";
