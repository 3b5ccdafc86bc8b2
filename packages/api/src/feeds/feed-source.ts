import type { Instant, IsoDate, Plan, Post } from "@porchlight/core";
import type { Feed } from "../contract/feed-schemas.ts";
import type { CatalogueWords } from "../http/catalogue-words.ts";

/** A plan as a workspace keeps it. */
export type FeedPlan = { readonly version: number; readonly createdAt: Instant; readonly plan: Plan };

export type FeedSource = {
  readonly workspaceId: string;
  readonly feed: Pick<Feed, "person" | "parts">;
  readonly stored: FeedPlan | undefined;
  readonly posts: readonly (Post & { readonly changedAt: Instant })[];
  /** Until when days off are left out of what repeats. */
  readonly until: IsoDate;
  /** Nothing is to go out until somebody says otherwise. */
  readonly isPaused: boolean;
  /** The address of the app, without a slash at its end; undefined where it is not known. */
  readonly base: string | undefined;
  readonly words: CatalogueWords;
};

/** The link to a page of the app, where its address is known. */
export function linkOf(base: string | undefined, path: string): { readonly link?: string } {
  return base === undefined ? {} : { link: `${base}${path}` };
}
