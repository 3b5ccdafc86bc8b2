import type { Rule } from "./rule.ts";
import { closedDay } from "./rules/find-closed-day.ts";
import { doubleBooked } from "./rules/find-double-booked.ts";
import { eventUnannounced } from "./rules/find-event-unannounced.ts";
import { goneDark } from "./rules/find-gone-dark.ts";
import { inThePast } from "./rules/find-in-the-past.ts";
import { missingAlt } from "./rules/find-missing-alt.ts";
import { mixDrift } from "./rules/find-mix-drift.ts";
import { needsMedia } from "./rules/find-needs-media.ts";
import { noNextStep } from "./rules/find-no-next-step.ts";
import { nobodyAnswersAfter } from "./rules/find-nobody-answers-after.ts";
import { notReady } from "./rules/find-not-ready.ts";
import { outsideAudienceDay } from "./rules/find-outside-audience-day.ts";
import { overLimit } from "./rules/find-over-limit.ts";
import { overOwnTime } from "./rules/find-over-own-time.ts";
import { overTimeBudget } from "./rules/find-over-time-budget.ts";
import { promosAdjacent } from "./rules/find-promos-adjacent.ts";
import { saidBefore } from "./rules/find-said-before.ts";
import { saysNothing } from "./rules/find-says-nothing.ts";
import { tooManyHashtags } from "./rules/find-too-many-hashtags.ts";
import { tooManyMedia } from "./rules/find-too-many-media.ts";
import { tooSalesy } from "./rules/find-too-salesy.ts";
import { unknownAuthor } from "./rules/find-unknown-author.ts";

/** Every check of the calendar. */
export const RULES: readonly Rule[] = [
  inThePast,
  closedDay,
  outsideAudienceDay,
  nobodyAnswersAfter,
  notReady,
  overLimit,
  tooManyMedia,
  tooManyHashtags,
  saysNothing,
  needsMedia,
  missingAlt,
  noNextStep,
  doubleBooked,
  goneDark,
  tooSalesy,
  promosAdjacent,
  overTimeBudget,
  overOwnTime,
  unknownAuthor,
  mixDrift,
  eventUnannounced,
  saidBefore,
];
