import { addDays, type Channel, type ChannelAnswer, type Instant, instantOf, wallTimeAt } from "@porchlight/core";
import type { StoredPlan } from "../contract/plan-schemas.ts";

/** When an owner counted who waits on a channel: somewhen from the one moment until the other. */
export type Counting = { readonly channel: Channel; readonly from: Instant; readonly until: Instant };

const MIDNIGHT = "00:00";

/** When the owner counted who waits, on each channel on which somebody did; what came after the plan was made is not among them. */
export function whenCounted({ plan, createdAt }: StoredPlan): readonly Counting[] {
  return plan.answers.channels.flatMap((answer) =>
    answer.unanswered === undefined || answer.unanswered === 0
      ? []
      : [countingOf(answer, { zone: plan.zone, createdAt })],
  );
}

function countingOf(
  { channel, unansweredOn }: ChannelAnswer,
  { zone, createdAt }: { readonly zone: string; readonly createdAt: Instant },
): Counting {
  const date = unansweredOn ?? wallTimeAt(createdAt, zone).date;
  const midnight = (days: number) => instantOf({ date: addDays(date, days), time: MIDNIGHT, zone });
  const [from, endOfDay] = [midnight(0), midnight(1)];
  const made = Date.parse(createdAt);
  const isMadeThatDay = made > Date.parse(from) && made < Date.parse(endOfDay);
  return { channel, from, until: isMadeThatDay ? createdAt : endOfDay };
}
