import type { ConversationLine } from "@porchlight/api/contract";
import type { Instant } from "@porchlight/core";

export type WaitingGroups = {
  /** For whoever sits here, or for nobody in particular. */
  readonly open: readonly ConversationLine[];
  /** Somebody else answers them. */
  readonly taken: readonly ConversationLine[];
  /** Out of sight for a while. */
  readonly snoozed: readonly ConversationLine[];
};

/** Those who wait, by who has to do something; each group keeps the order. `ownName` is "" for nobody in particular. */
export function splitWaiting(
  lines: readonly ConversationLine[],
  { now, ownName }: { readonly now: Instant; readonly ownName: string },
): WaitingGroups {
  // A newer plan may owe the answer sooner than it was to come back.
  const isSnoozed = ({ snoozedUntil, due }: ConversationLine) =>
    snoozedUntil !== undefined &&
    Date.parse(snoozedUntil) > Date.parse(now) &&
    (due?.at === undefined || Date.parse(snoozedUntil) <= Date.parse(due.at));
  const isTaken = ({ assignee }: ConversationLine) => assignee !== undefined && assignee !== ownName;
  const awake = lines.filter((line) => !isSnoozed(line));
  return {
    open: awake.filter((line) => !isTaken(line)),
    taken: awake.filter(isTaken),
    snoozed: lines.filter(isSnoozed),
  };
}
