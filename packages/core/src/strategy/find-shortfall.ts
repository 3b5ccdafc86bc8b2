import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import type { Candidate } from "./candidate.ts";
import { ceilMinutes } from "./ceil-minutes.ts";
import type { Week } from "./choose-week.ts";
import { findObstacle } from "./find-obstacle.ts";
import { listShortfallOptions } from "./list-shortfall-options.ts";
import { fewestCheckMinutes, minutesAtFloor, openMustsAtFloor, reservedMinutes } from "./minutes-at-floor.ts";
import { listLeftOutMusts, type Settlement } from "./settle-week.ts";
import type { Shortfall } from "./shortfall.ts";
import type { Survey } from "./survey.ts";

/** What was wanted and does not fit, with what would help; undefined when all of it fits. */
export function findShortfall(survey: Survey, settlement: Settlement): Shortfall | undefined {
  switch (settlement.mode) {
    case "empty":
      return undefined;
    case "nothing-fits":
      return doorShortfall(survey);
    case "flood":
      return floodShortfall(survey, settlement);
    default:
      return wishesShortfall(survey, settlement.week);
  }
}

// Musts that were left out, and active channels with messages that minutes, not worth, decided against.
function wishesShortfall(survey: Survey, week: Week): Shortfall | undefined {
  const musts = listLeftOutMusts(survey.candidates, week);
  const dropped = survey.candidates.filter((candidate) => isDroppedForMinutes(candidate, survey, week));
  const missing = [...musts, ...dropped];
  if (missing.length === 0) return undefined;
  const missingMinutes = missing.reduce((total, candidate) => total + minutesAtFloor(candidate, week), 0);
  // With musts waiting, what stands is reckoned at its floor.
  const openMinutes = musts.length === 0 ? week.minutes : openMustsAtFloor(survey, week);
  const needMinutes = reservedMinutes(survey) + openMinutes + missingMinutes;
  return toShortfall(survey, { missing, musts, needMinutes, week });
}

function isDroppedForMinutes(candidate: Candidate, survey: Survey, week: Week): boolean {
  const { answer, channel, isMust } = candidate;
  if (isMust || answer.state !== "active" || week.rates.has(channel) || candidate.messagesPerWeek === 0) return false;
  const obstacle = findObstacle(channel, survey, week);
  return obstacle.kind === "minutes" || obstacle.kind === "musts-first";
}

function floodShortfall(
  survey: Survey,
  { week, flood }: Extract<Settlement, { mode: "flood" }>,
): Shortfall | undefined {
  const { door, wantedAnswerMinutes, answerMinutes } = flood;
  const musts = listLeftOutMusts(survey.candidates, week);
  const others = musts.reduce((total, candidate) => total + minutesAtFloor(candidate, week), 0);
  const unanswered = ceilMinutes(wantedAnswerMinutes - answerMinutes);
  if (unanswered + others <= 0) return undefined;
  const needMinutes = reservedMinutes(survey) + week.minutes + unanswered + others;
  const missing = unanswered > 0 ? [door, ...musts] : musts;
  const shortfall = toShortfall(survey, { missing, musts, needMinutes, week });
  return { ...shortfall, options: [...explainFlood(door, flood.answeredShare), ...shortfall.options] };
}

function explainFlood(door: Candidate, answeredShare: number): Reason[] {
  if (answeredShare >= 1) return [];
  const messages = door.messagesPerWeek * CHANNEL_FACTS[door.channel].needsAnswer.value * (1 - answeredShare);
  return [
    because("unanswered-each-week", { channel: door.channel, count: Math.max(1, Math.round(messages)) }),
    because("automatic-first-reply", { channel: door.channel }),
    because("help-page", { channel: door.channel }),
  ];
}

// Not one channel fits: the cheapest that would.
function doorShortfall(survey: Survey): Shortfall {
  const musts = survey.candidates.filter(({ isMust }) => isMust);
  const doors = musts.length > 0 ? musts : survey.candidates;
  const [door] = [...doors].sort((a, b) => minutesAtFloor(a, undefined) - minutesAtFloor(b, undefined));
  const missing = door ? [door] : [];
  const needMinutes = missing.reduce(
    (total, candidate) => total + minutesAtFloor(candidate, undefined),
    reservedMinutes(survey) + fewestCheckMinutes(survey),
  );
  return toShortfall(survey, { missing, musts: [], needMinutes, week: undefined });
}

function toShortfall(
  survey: Survey,
  found: {
    readonly missing: readonly Candidate[];
    readonly musts: readonly Candidate[];
    readonly needMinutes: number;
    readonly week: Week | undefined;
  },
): Shortfall {
  const { usableMinutes } = survey.capacity;
  const shortMinutes = Math.max(1, found.needMinutes - usableMinutes);
  return {
    needMinutes: usableMinutes + shortMinutes,
    usableMinutes,
    shortMinutes,
    items: found.missing.map((candidate) => ({
      channel: candidate.channel,
      minutesAtFloor: minutesAtFloor(candidate, found.week),
    })),
    options: listShortfallOptions(survey, { ...found, shortMinutes }),
  };
}
