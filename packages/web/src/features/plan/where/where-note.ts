import type { Decision, Plan } from "@porchlight/core";
import type { TFunction } from "i18next";
import { openChannels } from "../../../shared/plan/open-channels.ts";

const REST: readonly Decision[] = ["pause", "close", "skip"];

/** The decisions counted: "3 open, 1 to close, 1 left alone". */
export function whereNote(plan: Plan, t: TFunction): string {
  const open = openChannels(plan).length;
  const counted = REST.map((decision) => ({
    decision,
    count: plan.channels.filter((channel) => channel.decision === decision).length,
  })).filter(({ count }) => count > 0);
  return [
    t("ui.plan.where.count.open", { count: open }),
    ...counted.map(({ decision, count }) => t(`ui.plan.where.count.${decision}`, { count })),
  ].join(", ");
}
