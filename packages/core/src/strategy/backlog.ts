import type { ChannelAnswer } from "../answers/answers.ts";
import { BACKLOG_WEEKS } from "../facts/launch-facts.ts";
import { DEFAULT_MESSAGES_PER_WEEK } from "../facts/message-facts.ts";
import type { PlanMode } from "./plan-mode.ts";

/** Open questions: the recent ones get an answer each, the older ones one public note together. */
export type Backlog = { readonly recentCount: number; readonly oldCount: number };

export function backlogOf({ unanswered = 0, messagesPerWeek, state }: ChannelAnswer, mode: PlanMode): Backlog {
  const perWeek = messagesPerWeek ?? DEFAULT_MESSAGES_PER_WEEK[state].value;
  const all = Math.ceil(unanswered);
  // Where new messages already go unanswered, old ones can't come first.
  if (mode === "flood") return { recentCount: 0, oldCount: all };
  const recentCount = Math.min(all, Math.ceil(BACKLOG_WEEKS.value * perWeek));
  return { recentCount, oldCount: all - recentCount };
}
