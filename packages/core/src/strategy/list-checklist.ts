import { CLOSING_NOTE_DAYS, KEEP_NAME_FOLLOWERS, REVIEW_WEEKS } from "../facts/launch-facts.ts";
import { ANSWER_MINUTES } from "../facts/time-facts.ts";
import { TOLD_ON } from "../facts/told-on.ts";
import { LONG_SILENCE_DAYS } from "../facts/value-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { backlogOf } from "./backlog.ts";
import { silentDaysOf } from "./candidate.ts";
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
        ...(wasSilentForLong(channel, around) ? [item("back-again-post")] : []),
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

// After a few quiet weeks nobody has missed anything; where the last day is not known, it is taken to be long ago.
function wasSilentForLong({ answer }: BareChannel, { startsOn }: Around): boolean {
  return (silentDaysOf(answer, startsOn) ?? Number.POSITIVE_INFINITY) > LONG_SILENCE_DAYS.value;
}

function listPauseItems(channel: BareChannel, around: Around): ChecklistItem[] {
  const { pointer, startsOn } = around;
  const returnOn = reviewDayAfter(startsOn);
  const lookAgain = item("look-at-each-review", { count: REVIEW_WEEKS.value });
  // Such posts vanish by themselves, and what comes from now on is the account's.
  if (TOLD_ON[channel.channel]) return [...listBacklogItems(channel, around), lookAgain];
  if (channel.channel === "google-business")
    return [...listBacklogItems(channel, around), item("keep-hours-right"), lookAgain];
  const notice = pointer
    ? [item("pause-notice", { returnOn, pointer }), item("automatic-reply", { pointer })]
    : [item("pause-notice-alone", { returnOn })];
  return [...listBacklogItems(channel, around), ...notice, lookAgain];
}

// The last post stands long enough to be read, so what takes it down comes a month later.
function listCloseItems(channel: BareChannel, around: Around): ChecklistItem[] {
  if (TOLD_ON[channel.channel]) return listBacklogItems(channel, around);
  return [
    ...(channel.channel === "facebook-page" ? [item("check-shop-and-advertisements")] : []),
    ...listBacklogItems(channel, around),
    ...listFarewellItems(channel, around),
    ...listLastItems(channel, addDays(around.startsOn, CLOSING_NOTE_DAYS.value)),
  ];
}

function listFarewellItems({ channel }: BareChannel, { pointer, startsOn }: Around): ChecklistItem[] {
  const post = channel === "newsletter" ? "last-mail" : channel === "blog" ? "last-article" : "last-post";
  const facts = post === "last-post" ? { closesOn: addDays(startsOn, CLOSING_NOTE_DAYS.value) } : {};
  if (!pointer) return [item(`${post}-alone`, facts)];
  const farewell = item(post, { ...facts, pointer });
  return channel === "newsletter" ? [farewell] : [farewell, item("profile-points-on", { pointer })];
}

function listLastItems({ channel, answer }: BareChannel, closesOn: IsoDate): ChecklistItem[] {
  const { followers } = answer;
  const linkOff = item("icon-off-the-site");
  if (channel === "newsletter") return [linkOff, item("delete-addresses")];
  if (channel === "blog") return [item("mark-as-archive")];
  // Where nobody counted, the name is kept: what is deleted does not come back.
  const isSmall = followers !== undefined && followers < KEEP_NAME_FOLLOWERS.value;
  const last = isSmall
    ? item("delete-account", { count: followers, closesOn })
    : item("lock-and-keep-name", { closesOn });
  return [item("messages-off"), linkOff, last];
}

function listBacklogItems({ decision, answer }: BareChannel, { mode, pointer }: Around): ChecklistItem[] {
  const { recentCount, oldCount } = backlogOf(answer, mode);
  return [
    ...(recentCount > 0
      ? [item("answer-what-is-open", { count: recentCount, minutes: recentCount * ANSWER_MINUTES.value })]
      : []),
    ...(oldCount > 0 ? [noteForOldQuestions(oldCount, { decision, pointer })] : []),
  ];
}

// Where nobody will answer, the note names a door at which somebody does.
function noteForOldQuestions(
  count: number,
  { decision, pointer }: Pick<BareChannel, "decision"> & Pick<Around, "pointer">,
): ChecklistItem {
  const isShut = decision === "close" || decision === "pause";
  if (!isShut) return item("one-note-for-old-questions", { count });
  if (!pointer) return item("one-note-for-old-questions-alone", { count });
  return item("one-note-for-old-questions-elsewhere", { count, pointer });
}

function item(code: string, facts: ChecklistItem["facts"] = {}): ChecklistItem {
  return { code, facts };
}
