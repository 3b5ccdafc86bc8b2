import type { ChannelAnswer } from "@porchlight/core";
import type { TFunction } from "i18next";
import { hasAccount } from "./has-account.ts";

/** A channel's answer in a line: "In use, must stay open, 22 messages a week, 6 waiting". */
export function channelSummary(
  { state, wish = "may", messagesPerWeek, unanswered }: ChannelAnswer,
  t: TFunction,
): string {
  const isThere = hasAccount({ state });
  const parts = [
    t(`ui.wizard.channels.state.${state}`),
    wish === "may" ? undefined : t(`ui.wizard.channels.wishShort.${wish}`),
    isThere && messagesPerWeek !== undefined
      ? t("ui.wizard.channels.messagesShort", { count: messagesPerWeek })
      : undefined,
    isThere && unanswered ? t("ui.wizard.channels.waitingShort", { count: unanswered }) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
