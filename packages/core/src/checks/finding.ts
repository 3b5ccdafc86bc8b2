import type { Facts } from "../facts/reason.ts";
import type { Category, Channel } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";

export const SEVERITIES = ["error", "warning", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a check of the calendar says; the words for `code` stand in the message catalogue under `finding`. */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  readonly where: FindingPlace;
  readonly facts: Facts;
  readonly fixes: readonly Fix[];
};

/** Where to look: always a range of days, and whatever else is known. */
export type FindingPlace = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly postIds: readonly string[];
  readonly channel?: Channel;
  readonly person?: string;
};

/** A change that would help, as data that can be applied. */
export type Fix =
  | { readonly kind: "move-to"; readonly postId: string; readonly date: IsoDate; readonly time: LocalTime }
  | { readonly kind: "change-category"; readonly postId: string; readonly category: Category }
  | { readonly kind: "unschedule"; readonly postId: string };
