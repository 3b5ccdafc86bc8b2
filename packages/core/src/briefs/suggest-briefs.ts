import {
  BRIEF_CHANCE_SHARE,
  BRIEF_GOAL_WEIGHTS,
  BRIEF_KIND_WORTH,
  BRIEF_REST_DAYS,
  type BriefFormat,
  type BusinessKind,
  CHANNEL_BRIEF_FORMATS,
  SECOND_FORMAT_SHARE,
} from "../facts/brief-facts.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { daysBetween, type IsoDate } from "../time/iso-date.ts";
import { BRIEFS } from "./bank.ts";
import type { Brief, BriefOccasion } from "./brief.ts";
import { drawLot } from "./draw-lot.ts";
import { findBusinessKinds } from "./find-business-kinds.ts";
import { type BriefPlace, findOccasions } from "./find-occasions.ts";

/** A brief for a place, as it is best made there. */
export type SuggestedBrief = {
  /** What to make. */
  readonly brief: Brief;
  /** What to make it as: of what the channel is used to, what suits the brief. */
  readonly format: BriefFormat;
};

/** What briefs are suggested from. */
export type BriefsInput = {
  /** Its goals weigh the briefs; its events, days off and channels say what the moment is. */
  readonly plan: Plan;
  /** An open slot, or a category, a channel and a day. */
  readonly place: BriefPlace;
  /** Posts around the place: a brief that one of them was written from rests. */
  readonly recent: readonly Pick<Post, "briefId" | "date">[];
  /** How many to suggest at most. */
  readonly count: number;
  /** What kinds of business this is; default: what `answers.business.does` speaks of. */
  readonly kinds?: readonly BusinessKind[];
};

/**
 * Briefs for a place, the best first: those for its moment, then those that have not been used lately, then by the goals'
 * shares, the channel and the kind of business. Near equals take turns by channel and day, always in the same way.
 */
export function suggestBriefs(input: BriefsInput): SuggestedBrief[] {
  const { plan, place, recent, count, kinds = findBusinessKinds(plan.answers.business.does) } = input;
  const occasions = findOccasions(plan, place);
  const usedDaysAway = usesAround(recent, place.date);
  const formats = CHANNEL_BRIEF_FORMATS[place.channel].value;
  return BRIEFS.filter((brief) => brief.category === place.category && suits(brief, { occasions, kinds }))
    .flatMap((brief) => {
      const format = formats.find((each) => brief.formats.includes(each));
      if (format === undefined) return [];
      const fit = (goalFit(brief, plan) + kindWorth(brief)) * (format === formats[0] ? 1 : SECOND_FORMAT_SHARE.value);
      const lot = drawLot(`${place.channel}/${place.date}/${brief.id}`);
      return [{ brief, format, rank: rankOf(brief, usedDaysAway), worth: fit + BRIEF_CHANCE_SHARE.value * lot }];
    })
    .sort((a, b) => a.rank - b.rank || b.worth - a.worth)
    .slice(0, count)
    .map(({ brief, format }) => ({ brief, format }));
}

function suits(
  { kinds, occasion }: Brief,
  at: { readonly occasions: readonly BriefOccasion[]; readonly kinds: readonly BusinessKind[] },
): boolean {
  const isForThem = kinds === undefined || kinds.some((kind) => at.kinds.includes(kind));
  return isForThem && (occasion === undefined || at.occasions.includes(occasion));
}

function goalFit(brief: Brief, plan: Plan): number {
  const shareOf = (goal: string) => plan.goals.find((each) => each.goal === goal)?.share ?? 0;
  return brief.goals.reduce((sum, goal, place) => sum + shareOf(goal) * (BRIEF_GOAL_WEIGHTS.value[place] ?? 0), 0);
}

function kindWorth({ kinds }: Brief): number {
  return kinds === undefined ? 0 : BRIEF_KIND_WORTH.value;
}

// Those for the moment before the others, and what was used lately last: what has rested longest first among them.
function rankOf({ id, occasion }: Brief, usedDaysAway: ReadonlyMap<string, number>): number {
  const daysAway = usedDaysAway.get(id) ?? BRIEF_REST_DAYS.value;
  if (daysAway < BRIEF_REST_DAYS.value) return 2 + BRIEF_REST_DAYS.value - daysAway;
  return occasion === undefined ? 1 : 0;
}

// An idea has no day yet: it may be written any day, so it counts as near.
function usesAround(recent: BriefsInput["recent"], date: IsoDate): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { briefId, date: usedOn = date } of recent) {
    if (briefId === undefined) continue;
    uses.set(briefId, Math.min(uses.get(briefId) ?? Number.POSITIVE_INFINITY, Math.abs(daysBetween(usedOn, date))));
  }
  return uses;
}
