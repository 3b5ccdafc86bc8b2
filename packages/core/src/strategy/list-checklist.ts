import { KEEP_NAME_FOLLOWERS, REVIEW_WEEKS } from "../facts/launch-facts.ts";
import { ANSWER_MINUTES } from "../facts/time-facts.ts";
import { TOLD_ON } from "../facts/told-on.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { backlogOf } from "./backlog.ts";
import type { ChecklistItem } from "./channel-plan.ts";
import type { BareChannel } from "./decide-channels.ts";
import type { PlanMode } from "./plan-mode.ts";

/** Posts to have ready before a channel opens, so that it does not stall in its second week. */
const POSTS_AHEAD = 3;

type Around = { readonly pointer: Channel | undefined; readonly startsOn: IsoDate; readonly mode: PlanMode };

/** What to do once because of a channel's decision, in the order of doing. */
export function listChecklist(channel: BareChannel, around: Around): ChecklistItem[] {
  switch (channel.decision) {
    case "keep":
      return listBacklogItems(channel, around);
    case "revive":
      return [
        ...listBacklogItems(channel, around),
        item("refresh-profile"),
        item("back-again-post"),
        item("say-when-we-answer"),
      ];
    case "start":
      return [item("fill-profile"), item("say-when-we-answer"), item("posts-ahead", { count: POSTS_AHEAD })];
    case "pause":
      return listPauseItems(channel, around);
    case "close":
      return listCloseItems(channel, around);
    case "skip":
      return [];
  }
}

/** The day on which a paused channel is looked at again, and the plan with it. */
export function reviewDayAfter(startsOn: IsoDate): IsoDate {
  return addDays(startsOn, REVIEW_WEEKS.value * 7);
}

function listPauseItems(channel: BareChannel, around: Around): ChecklistItem[] {
  const { pointer, startsOn } = around;
  const returnOn = reviewDayAfter(startsOn);
  const lookAgain = item("look-at-each-review", { count: REVIEW_WEEKS.value });
  // Such posts vanish by themselves; whoever wants something writes to the account's inbox.
  if (TOLD_ON[channel.channel]) return [lookAgain];
  if (channel.channel === "google-business")
    return [...listBacklogItems(channel, around), item("keep-hours-right"), lookAgain];
  const notice = pointer
    ? [item("pause-notice", { returnOn, pointer }), item("automatic-reply", { pointer })]
    : [item("pause-notice-alone", { returnOn })];
  return [...listBacklogItems(channel, around), ...notice, lookAgain];
}

function listCloseItems(channel: BareChannel, around: Around): ChecklistItem[] {
  const { pointer } = around;
  if (TOLD_ON[channel.channel]) return [];
  const farewell = pointer
    ? [item("last-post", { pointer }), item("profile-points-on", { pointer })]
    : [item("last-post-alone")];
  return [...listBacklogItems(channel, around), ...farewell, ...listLockItems(channel)];
}

function listLockItems({ channel, answer }: BareChannel): ChecklistItem[] {
  const { followers } = answer;
  if (channel === "newsletter") return [item("delete-addresses")];
  if (channel === "blog") return [item("mark-as-archive")];
  const before = channel === "facebook-page" ? [item("check-shop-and-advertisements")] : [];
  // Where nobody counted, the name is kept: what is deleted does not come back.
  const isSmall = followers !== undefined && followers < KEEP_NAME_FOLLOWERS.value;
  const last = isSmall ? item("delete-account", { count: followers }) : item("lock-and-keep-name");
  return [...before, item("messages-off"), last];
}

function listBacklogItems({ answer }: BareChannel, { mode }: Around): ChecklistItem[] {
  const { recentCount, oldCount } = backlogOf(answer, mode);
  return [
    ...(recentCount > 0
      ? [item("answer-what-is-open", { count: recentCount, minutes: recentCount * ANSWER_MINUTES.value })]
      : []),
    ...(oldCount > 0 ? [item("one-note-for-old-questions", { count: oldCount })] : []),
  ];
}

function item(code: string, facts: ChecklistItem["facts"] = {}): ChecklistItem {
  return { code, facts };
}
