import type { ChannelAnswer } from "../answers/answers.ts";
import { IDLE_KEPT_DAYS, KEEP_NAME_FOLLOWERS } from "../facts/launch-facts.ts";
import { LONG_SILENCE_DAYS } from "../facts/value-facts.ts";
import type { Channel, Decision } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";
import { silentDaysOf } from "./candidate.ts";

/** A firm's entry on the map and a person's profile stay: closing them says that the firm, or the person, is gone. */
export const NEVER_CLOSED: readonly Channel[] = ["google-business", "linkedin-person"];
/** What people still find by searching, years later. */
const ARCHIVES: readonly Channel[] = ["youtube", "blog", "pinterest"];

/** The word for what becomes of a channel. */
export function decisionOf(
  answer: ChannelAnswer,
  is: {
    readonly open: boolean;
    readonly startsOn: IsoDate;
    /** What becomes of the channel on whose account this one is told. */
    readonly host?: Decision;
  },
): Decision {
  if (answer.state === "none") return is.open ? "start" : "skip";
  if (is.open) return isStillAlive(answer, is.startsOn) ? "keep" : "revive";
  if (NEVER_CLOSED.includes(answer.channel)) return "pause";
  // Without an account of its own it closes with the one that it is told on, and only with it.
  if (is.host) return is.host === "close" ? "close" : "pause";
  if (answer.wish === "no") return "close";
  if (answer.wish === "must") return "pause";
  return answer.state === "abandoned" && !isArchive(answer) ? "close" : "pause";
}

function isStillAlive(answer: ChannelAnswer, startsOn: IsoDate): boolean {
  const silentDays = silentDaysOf(answer, startsOn);
  if (answer.state === "active") return silentDays === undefined || silentDays <= LONG_SILENCE_DAYS.value;
  return answer.state === "idle" && silentDays !== undefined && silentDays <= IDLE_KEPT_DAYS.value;
}

// An archive whose followers nobody counted is kept: what is deleted does not come back.
function isArchive({ channel, followers }: ChannelAnswer): boolean {
  return ARCHIVES.includes(channel) && (followers === undefined || followers >= KEEP_NAME_FOLLOWERS.value);
}
