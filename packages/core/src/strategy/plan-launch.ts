import { KEEP_NAME_FOLLOWERS, REVIEW_WEEKS, SETUP_MINUTES } from "../facts/launch-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import { ANSWER_MINUTES } from "../facts/time-facts.ts";
import { TOLD_ON } from "../facts/told-on.ts";
import { backlogOf } from "./backlog.ts";
import type { BareChannel } from "./decide-channels.ts";
import type { Launch } from "./launch.ts";
import type { PlanMode } from "./plan-mode.ts";

/** What is to be done before day one, beside the week. `respondMinutes` are the week's minutes of checks and answers. */
export function planLaunch(
  channels: readonly BareChannel[],
  week: { readonly mode: PlanMode; readonly usableMinutes: number; readonly respondMinutes: number },
): Launch {
  const items = channels.flatMap((channel) => listItems(channel, week.mode));
  const minutes = items.reduce((total, item) => total + item.minutes, 0);
  const freeMinutes = week.usableMinutes - week.respondMinutes;
  const weeksWithoutPosts = freeMinutes > 0 ? Math.ceil(minutes / freeMinutes) : 0;
  return { minutes, items, weeksWithoutPosts, reasons: [explain(minutes, weeksWithoutPosts)] };
}

function listItems({ channel, decision, answer }: BareChannel, mode: PlanMode): Launch["items"] {
  if (decision === "skip") return [];
  const setup = setupMinutesOf({ channel, decision, answer });
  const { recentCount: count } = backlogOf(answer, mode);
  return [
    ...(setup > 0 && decision !== "keep" ? [{ channel, task: decision, minutes: setup }] : []),
    ...(count > 0 ? [{ channel, task: "backlog" as const, minutes: count * ANSWER_MINUTES.value, count }] : []),
  ];
}

function setupMinutesOf({ channel, decision, answer }: Pick<BareChannel, "channel" | "decision" | "answer">): number {
  // On another's account there is nothing to set up or take down.
  if (TOLD_ON[channel] || decision === "keep" || decision === "skip") return 0;
  if (decision !== "close") return SETUP_MINUTES[decision].value;
  const isSmall = answer.followers !== undefined && answer.followers < KEEP_NAME_FOLLOWERS.value;
  return isSmall ? SETUP_MINUTES.closeSmall.value : SETUP_MINUTES.closeLarge.value;
}

function explain(minutes: number, weeksWithoutPosts: number): Reason {
  if (minutes === 0) return because("launch-nothing-to-do");
  if (weeksWithoutPosts === 0 || weeksWithoutPosts > REVIEW_WEEKS.value)
    return because("launch-needs-a-day", { minutes });
  return because("launch-before-day-one", { minutes, count: weeksWithoutPosts });
}
