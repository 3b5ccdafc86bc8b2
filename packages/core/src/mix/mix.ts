import type { Reason } from "../facts/reason.ts";
import type { Category, Channel } from "../facts/vocabulary.ts";

export type CategoryShare = { readonly category: Category; readonly share: number };

export type Mix = {
  /** All eight categories in their fixed order; shares sum to 1. */
  readonly categories: readonly CategoryShare[];
  readonly promoShare: number;
  readonly promoShareMax: number;
  /** The mix on each open channel: categories that a network has no room for are left out. */
  readonly byChannel: readonly { readonly channel: Channel; readonly categories: readonly CategoryShare[] }[];
  readonly reasons: readonly Reason[];
};
