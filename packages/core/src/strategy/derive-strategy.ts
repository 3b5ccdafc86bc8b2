import type { Answers } from "../answers/answers.ts";
import { listWaits, meanWorth, tabulateWaitWorths } from "../coverage/answer-worth.ts";
import type { Check } from "../coverage/check.ts";
import { PLACING_HALF_LIFE_HOURS } from "../facts/coverage-facts.ts";
import { because, type EvidenceId, type Reason } from "../facts/reason.ts";
import { CHECK_START_MINUTES } from "../facts/time-facts.ts";
import { DAILY_BONUS } from "../facts/value-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { type IsoDate, WEEKDAYS } from "../time/iso-date.ts";
import { adviseMoreHours } from "./advise-more-hours.ts";
import { type BareChannel, decideChannels } from "./decide-channels.ts";
import { explainOpenChannel } from "./explain-open-channel.ts";
import { explainShutChannel } from "./explain-shut-channel.ts";
import { findCloseCalls } from "./find-close-calls.ts";
import { findShortfall } from "./find-shortfall.ts";
import { listChecklist } from "./list-checklist.ts";
import { planLaunch } from "./plan-launch.ts";
import { findPointer } from "./pointer.ts";
import { type Settlement, settleWeek } from "./settle-week.ts";
import type { DecidedChannel, Strategy } from "./strategy.ts";
import { suggestChannels } from "./suggest-channels.ts";
import { type Survey, surveyAnswers } from "./survey.ts";
import type { SurveyCoverage } from "./survey-coverage.ts";
import { VALUE_UNITS } from "./week-options.ts";

/**
 * Which channels at which rate under which checks, chosen together so that goals are served best within the minutes that
 * there are. The answers must be free of errors.
 */
export function deriveStrategy(
  answers: Answers,
  { startsOn, coverageOf }: { readonly startsOn: IsoDate; readonly coverageOf?: SurveyCoverage },
): Strategy {
  const survey = surveyAnswers(answers, { startsOn, ...(coverageOf ? { coverageOf } : {}) });
  const { capacity, candidates, goals, arrivals } = survey;
  const settlement = settleWeek({ ...survey, usableMinutes: capacity.usableMinutes });
  const bare = decideChannels(survey, settlement);
  const checks = "week" in settlement ? settlement.week.pattern.pattern.checks : [];
  const shortfall = findShortfall(survey, settlement);
  const nextChecks = findNextChecks(survey, checks);
  const isIdle = checks.length === 0;
  return {
    answers,
    startsOn,
    mode: settlement.mode,
    answeredShare: answeredShareOf(settlement),
    goals,
    arrivals,
    // Whoever has nothing to keep has nothing to learn for and nothing to look back at.
    team: isIdle ? capacity.team.map((member) => ({ ...member, trainMinutes: 0 })) : capacity.team,
    reviewMinutes: isIdle ? 0 : capacity.reviewMinutes,
    checks,
    ...(nextChecks ? { nextChecks } : {}),
    channels: describeChannels(bare, survey, settlement),
    launch: planLaunch(bare, {
      mode: settlement.mode,
      usableMinutes: capacity.usableMinutes,
      respondMinutes: respondMinutesOf(bare, checks.length),
    }),
    ...(shortfall ? { shortfall } : {}),
    suggestions:
      candidates.length > 0 ? [...adviseMoreHours(survey, settlement), ...suggestChannels(answers, goals)] : [],
    reasons: explainWeek(settlement),
    value: "week" in settlement ? settlement.week.value / VALUE_UNITS : 0,
  };
}

// Minutes do not count here: the next pattern shows what more of them would buy.
function findNextChecks({ allPatterns, arrivals }: Survey, checks: readonly Check[]): readonly Check[] | undefined {
  if (checks.length === 0) return undefined;
  const timing = { arrivals, worths: tabulateWaitWorths(PLACING_HALF_LIFE_HOURS.value) };
  const worth = meanWorth(listWaits(checks.map(({ minuteOfWeek }) => minuteOfWeek)), timing);
  return allPatterns.find(
    ({ minutes }) => minutes.length > checks.length && meanWorth(listWaits(minutes), timing) > worth,
  )?.checks;
}

function describeChannels(bare: readonly BareChannel[], survey: Survey, settlement: Settlement): DecidedChannel[] {
  const around = { pointer: findPointer(bare), startsOn: survey.startsOn, mode: settlement.mode };
  const closeCalls: ReadonlyMap<Channel, Reason> =
    settlement.mode === "planned" && !settlement.isLastDoor ? findCloseCalls(survey, settlement.week) : new Map();
  return bare.map((channel) => {
    const isOpen = channel.postsPerWeek > 0;
    const closeCall = closeCalls.get(channel.channel);
    return {
      ...channel,
      checklist: listChecklist(channel, around),
      reasons: [
        ...(isOpen ? explainOpenChannel(channel, survey) : explainShutChannel(channel, { survey, settlement })),
        ...(isOpen && "isLastDoor" in settlement && settlement.isLastDoor ? [because("last-door")] : []),
        ...(closeCall ? [closeCall] : []),
      ],
    };
  });
}

function answeredShareOf(settlement: Settlement): number {
  if (settlement.mode === "flood") return settlement.flood.answeredShare;
  return "week" in settlement ? 1 : 0;
}

function respondMinutesOf(channels: readonly BareChannel[], checkCount: number): number {
  return channels.reduce(
    (total, { minutes }) => total + minutes.look + minutes.answers,
    checkCount * CHECK_START_MINUTES.value,
  );
}

/** How often firms stay silent, and what it does to them. */
const SILENCE: readonly EvidenceId[] = ["E061", "E069", "E070", "E071"];

function explainWeek(settlement: Settlement): Reason[] {
  const { mode } = settlement;
  const modeReason = because(`mode-${mode}`);
  if (!("week" in settlement)) return [modeReason];
  const { checkCount, pattern } = settlement.week.pattern;
  const days = WEEKDAYS.filter((weekday) => pattern.checks.some(({ day }) => day === weekday));
  const evidence = [...PLACING_HALF_LIFE_HOURS.evidence, ...DAILY_BONUS.evidence];
  const code = mode === "flood" ? "checks-chosen-in-flood" : "checks-chosen";
  const checksReason = because(code, { count: checkCount, days }, evidence);
  return mode === "flood"
    ? [modeReason, checksReason]
    : [modeReason, because("answers-first", {}, SILENCE), checksReason];
}
