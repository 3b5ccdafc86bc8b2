import { because, type Reason } from "../facts/reason.ts";
import { LONG_SILENCE_DAYS } from "../facts/value-facts.ts";
import { daysBetween } from "../time/iso-date.ts";
import type { BareChannel } from "./decide-channels.ts";
import { NEVER_CLOSED } from "./decision-of.ts";
import { explainLackOfMinutes } from "./explain-lack-of-minutes.ts";
import { findObstacle, type Obstacle } from "./find-obstacle.ts";
import { goalsServedBy } from "./goals-served-by.ts";
import { reviewDayAfter } from "./list-checklist.ts";
import type { Settlement } from "./settle-week.ts";
import type { Survey } from "./survey.ts";

/** Why a channel is not open, and why it is shut in this way. */
export function explainShutChannel(
  channel: BareChannel,
  around: { readonly survey: Survey; readonly settlement: Settlement },
): Reason[] {
  const cause = explainCause(channel, around);
  switch (channel.decision) {
    case "close": {
      const closing = explainClosing(channel, around.survey);
      return channel.answer.wish === "no" ? [cause, ...closing] : [...closing, cause];
    }
    case "pause":
      return [cause, explainPause(channel, around.survey)];
    default:
      return [cause];
  }
}

function explainCause(
  { channel, answer }: BareChannel,
  { survey, settlement }: { readonly survey: Survey; readonly settlement: Settlement },
): Reason {
  if (answer.wish === "no") return because("as-wished", { channel });
  if (settlement.mode === "flood") return because("flood-one-door", { channel, door: settlement.flood.door.channel });
  const obstacle = findObstacle(channel, survey, "week" in settlement ? settlement.week : undefined);
  return explainObstacle(obstacle, { channel, survey });
}

function explainObstacle(
  obstacle: Obstacle,
  { channel, survey }: { readonly survey: Survey } & Pick<BareChannel, "channel">,
): Reason {
  switch (obstacle.kind) {
    case "host-shut":
      return because("stories-need-the-feed", { channel });
    case "minutes":
      return explainLackOfMinutes(channel, obstacle);
    case "musts": {
      const { kind: _, ...facts } = obstacle;
      return because("must-does-not-fit", { channel, ...facts });
    }
    case "musts-first":
      return because("musts-come-first", { channel });
    case "starts":
      return because("one-start-at-a-time", { channel });
    case "checks":
      return because("nobody-can-look-in", { channel });
    case "worth":
      return because("does-too-little", { channel, goals: goalsServedBy(channel, survey.goals) });
  }
}

function explainClosing({ channel, answer }: BareChannel, { startsOn }: Survey): Reason[] {
  const { lastPostOn } = answer;
  if (lastPostOn === undefined) return [because("closed-door-is-kinder", { channel })];
  const isDark = daysBetween(lastPostOn, startsOn) > LONG_SILENCE_DAYS.value;
  return isDark ? [because("dark-since", { channel, lastPostOn })] : [];
}

function explainPause({ channel }: BareChannel, { startsOn }: Survey): Reason {
  const returnOn = reviewDayAfter(startsOn);
  if (channel === "google-business") return because("map-entry-stays", { channel, returnOn });
  if (NEVER_CLOSED.includes(channel)) return because("profile-stays", { channel, returnOn });
  return because("paused-until-review", { channel, returnOn });
}
