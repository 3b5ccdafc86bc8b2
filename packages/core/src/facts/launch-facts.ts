import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";

/** Minutes of work before day one, outside the weekly budget. */
export const SETUP_MINUTES: Readonly<Record<"start" | "revive" | "pause" | "closeSmall" | "closeLarge", Fact<number>>> =
  {
    start: judged(60, "profile, pictures, links"),
    revive: judged(30, "a back-again post, profile"),
    pause: judged(15, "notice and pointer"),
    closeSmall: judged(15, "delete"),
    closeLarge: judged(30, "a pointer, messages off, the name kept"),
  };

/** Followers from which an account is locked and kept instead of deleted. */
export const KEEP_NAME_FOLLOWERS: Fact<number> = judged(100, "somebody else would take the name");

/** Days for which a closing channel's last post stands before the account goes. */
export const CLOSING_NOTE_DAYS: Fact<number> = judged(30, "whoever looks in once a month still learns where to ask");

/** Weeks of unanswered messages that still get an answer of their own. */
export const BACKLOG_WEEKS: Fact<number> = judged(4, "older questions get one public note");

/** Weeks between the first new channel and the second. */
export const START_STAGGER_WEEKS: Fact<number> = judged(4, "prove one before the next");
/** How many channels may start at once, beside existing ones and from nothing. */
export const STARTS_WITH_EXISTING: Fact<number> = judged(1, "never a second front");
export const STARTS_FRESH: Fact<number> = judged(2, "two doors can be tried, not five");

/** Weeks until the plan is looked at again. */
export const REVIEW_WEEKS: Fact<number> = judged(12, "a season: long enough to see an effect");
/** Days of silence up to which an idle channel still counts as kept. */
export const IDLE_KEPT_DAYS: Fact<number> = judged(30, "a month of silence is still a pause for breath");
