import type { Reason } from "../facts/reason.ts";
import type { Category, Channel } from "../facts/vocabulary.ts";

/** A category and its part of the posts. */
export type CategoryShare = {
  /** What the posts are for. */
  readonly category: Category;
  /** Of all posts, 0 to 1. */
  readonly share: number;
};

/** What to post, as shares. */
export type Mix = {
  /** All eight categories in their fixed order; shares sum to 1. */
  readonly categories: readonly CategoryShare[];
  /** The share of `promote`, 0 to 1; never above `promoShareMax`. */
  readonly promoShare: number;
  /** The most that promotion may take, 0 to 1: the owner's bound or that of the published rules. */
  readonly promoShareMax: number;
  /** The mix on each open channel: categories that a network has no room for are left out. */
  readonly byChannel: readonly {
    /** An open channel. */
    readonly channel: Channel;
    /** Those that it has room for, in their fixed order; shares sum to 1. */
    readonly categories: readonly CategoryShare[];
  }[];
  /** Why, each line with its sources. */
  readonly reasons: readonly Reason[];
};
