import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { FIT } from "../facts/fit-facts.ts";
import { LARGE_AUDIENCE_FOLLOWERS, START_RATE_MAX } from "../facts/rate-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import { ANSWER_MINUTES } from "../facts/time-facts.ts";
import type { Goal } from "../facts/vocabulary.ts";
import { daysBetween } from "../time/iso-date.ts";
import { silentDaysOf } from "./candidate.ts";
import type { BareChannel } from "./decide-channels.ts";
import { goalsServedBy } from "./goals-served-by.ts";
import type { Survey } from "./survey.ts";

/** Why a channel is open, at this rate, for these minutes. */
export function explainOpenChannel(channel: BareChannel, survey: Survey): Reason[] {
  return [
    ...explainOpening(channel, survey),
    explainGoals(channel, survey),
    explainRate(channel),
    explainMinutes(channel),
  ];
}

function explainOpening({ channel, decision, answer, startsOn }: BareChannel, survey: Survey): Reason[] {
  const silentDays = silentDaysOf(answer, survey.startsOn);
  if (decision === "start" && daysBetween(survey.startsOn, startsOn) > 0) {
    return [because("start-later", { channel, startsOn })];
  }
  if (decision === "start") return [because("start-from-nothing", { channel })];
  if (decision === "revive" && silentDays !== undefined && answer.lastPostOn !== undefined) {
    return [because("revive-after-silence", { channel, silentDays, lastPostOn: answer.lastPostOn })];
  }
  if (decision === "revive") return [because("revive", { channel })];
  return answer.wish === "must" ? [because("keep-as-wished", { channel })] : [];
}

function explainGoals({ channel }: BareChannel, survey: Survey): Reason {
  const goals = goalsServedBy(channel, survey.goals);
  return because("serves-goals", { channel, goals }, evidenceOfFits(channel, goals));
}

function evidenceOfFits(channel: BareChannel["channel"], goals: readonly Goal[]): Reason["evidence"] {
  return goals.flatMap((goal) => FIT[goal][channel].evidence);
}

function explainRate({ channel, postsPerWeek, answer }: BareChannel): Reason {
  const { floor, typical } = CHANNEL_FACTS[channel];
  const typicalPerWeek = typical.value;
  const facts = { channel, postsPerWeek, typicalPerWeek };
  if (postsPerWeek > typicalPerWeek) {
    const { followers = 0 } = answer;
    return because("rate-for-large-audience", { ...facts, followers }, LARGE_AUDIENCE_FOLLOWERS.evidence);
  }
  if (postsPerWeek === typicalPerWeek) return because("rate-typical", facts, typical.evidence);
  const startsLow = answer.state === "none" || answer.state === "abandoned";
  if (startsLow && postsPerWeek === Math.max(floor.value, START_RATE_MAX.value)) {
    return because("rate-of-a-beginner", facts, START_RATE_MAX.evidence);
  }
  if (postsPerWeek === floor.value) return because("rate-at-floor", facts, [...floor.evidence, ...typical.evidence]);
  return because("rate-by-hours", facts, typical.evidence);
}

function explainMinutes({ channel, minutes, minutesPerWeek }: BareChannel): Reason {
  const { needsAnswer } = CHANNEL_FACTS[channel];
  const facts = {
    channel,
    minutesPerWeek,
    postMinutes: minutes.posts,
    answerMinutes: minutes.answers,
    otherMinutes: minutes.engage + minutes.manage + minutes.look,
  };
  return because("channel-minutes", facts, [...needsAnswer.evidence, ...ANSWER_MINUTES.evidence]);
}
