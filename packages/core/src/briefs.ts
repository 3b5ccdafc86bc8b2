/**
 * What to write: a bank of briefs, the ones that suit a place on the calendar, and how to fill a week with them.
 *
 * @module @porchlight/core/briefs
 */

export { BRIEFS, findBrief, NEXT_STEP_CATEGORIES } from "./briefs/bank.ts";
export type { Brief, BriefOccasion } from "./briefs/brief.ts";
export { BRIEF_OCCASIONS } from "./briefs/brief.ts";
export type { FillMinutes, SlotProposal, WeekFill, WeekFillInput } from "./briefs/fill-week.ts";
export { fillWeek } from "./briefs/fill-week.ts";
export { findBusinessKinds } from "./briefs/find-business-kinds.ts";
export type { BriefPlace } from "./briefs/find-occasions.ts";
export type { BriefsInput, SuggestedBrief } from "./briefs/suggest-briefs.ts";
export { suggestBriefs } from "./briefs/suggest-briefs.ts";
export { reachOfWeek } from "./briefs/week-state.ts";
export type { BriefFormat, BusinessKind } from "./facts/brief-facts.ts";
export { BRIEF_FORMATS, BUSINESS_KINDS } from "./facts/brief-facts.ts";
