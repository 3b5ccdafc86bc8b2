import type { BriefFormat, BusinessKind } from "../facts/brief-facts.ts";
import type { Category, Goal } from "../facts/vocabulary.ts";

/**
 * The moments that some briefs are for. `lead-up`, `day` and `last-call`: before, during and shortly before the end of an
 * event. `days-off`: the week before days off. `reopening`: the first posts of a channel that begins or comes back.
 */
export const BRIEF_OCCASIONS = ["lead-up", "day", "last-call", "days-off", "reopening"] as const;
/** One of `BRIEF_OCCASIONS`. */
export type BriefOccasion = (typeof BRIEF_OCCASIONS)[number];

/** A brief as its category's table holds it. */
export type BriefRow = Omit<Brief, "category">;

/** What to make of one post. Its words stand under `brief` in the catalogue `messages/en-briefs`. */
export type Brief = {
  /** Its name, which never changes; a post remembers it as `briefId`. */
  readonly id: string;
  /** What the post is for. */
  readonly category: Category;
  /** The goals that it serves, the one that it serves most first. */
  readonly goals: readonly Goal[];
  /** What it can be made as, the most fitting first. */
  readonly formats: readonly BriefFormat[];
  /** The kinds of business that it is for; missing where it is for any. */
  readonly kinds?: readonly BusinessKind[];
  /** The moment that it is for; missing where it is for any day. */
  readonly occasion?: BriefOccasion;
};
