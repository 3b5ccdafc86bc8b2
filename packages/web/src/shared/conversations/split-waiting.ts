import type { ConversationLine } from "@porchlight/api/contract";
import type { Instant } from "@porchlight/core";
import type { WhoAnswers } from "../hand-over/use-who-answers.ts";

export type WaitingGroups = {
  /** For whoever sits here, or for nobody in particular. */
  readonly open: readonly ConversationLine[];
  /** Somebody else answers them. */
  readonly taken: readonly ConversationLine[];
  /** Out of sight for a while. */
  readonly snoozed: readonly ConversationLine[];
};

type Sitting = {
  readonly now: Instant;
  /** "" for nobody in particular. */
  readonly ownName: string;
  /** Undefined while nothing is handed over, and for whoever is none of the people who answer. */
  readonly whoAnswers?: WhoAnswers | undefined;
};

/** Those who wait, by who has to do something; each group keeps the order. */
export function splitWaiting(lines: readonly ConversationLine[], { now, ownName, whoAnswers }: Sitting): WaitingGroups {
  // A newer plan may owe the answer sooner than it was to come back.
  const isSnoozed = ({ snoozedUntil, due }: ConversationLine) =>
    snoozedUntil !== undefined &&
    Date.parse(snoozedUntil) > Date.parse(now) &&
    (due?.at === undefined || Date.parse(snoozedUntil) <= Date.parse(due.at));
  const isTaken = (line: ConversationLine) =>
    whoAnswers === undefined
      ? line.assignee !== undefined && line.assignee !== ownName
      : whoAnswers(line).person !== ownName;
  const awake = lines.filter((line) => !isSnoozed(line));
  return {
    open: awake.filter((line) => !isTaken(line)),
    taken: awake.filter(isTaken),
    snoozed: lines.filter(isSnoozed),
  };
}
