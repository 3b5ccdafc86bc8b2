import type { ChannelAnswer } from "../answers/answers.ts";
import { START_STAGGER_WEEKS } from "../facts/launch-facts.ts";
import { TOLD_ON } from "../facts/told-on.ts";
import { CHANNELS, type Channel, type Decision } from "../facts/vocabulary.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { type Candidate, listCandidates } from "./candidate.ts";
import { type ChannelMinutes, channelMinutesAt, roundMinutes } from "./channel-minutes.ts";
import type { ChannelPlan } from "./channel-plan.ts";
import { openValueOf } from "./channel-value.ts";
import type { Week } from "./choose-week.ts";
import { decisionOf } from "./decision-of.ts";
import type { Settlement } from "./settle-week.ts";
import type { Survey } from "./survey.ts";

/** A channel's decision and figures, before anything is said about it. */
export type BareChannel = Omit<ChannelPlan, "checklist" | "reasons"> & { readonly answer: ChannelAnswer };

const NO_MINUTES: ChannelMinutes = { posts: 0, engage: 0, manage: 0, look: 0, answers: 0 };

/** What becomes of each channel of the answers, in the order of `CHANNELS`. */
export function decideChannels(survey: Survey, settlement: Settlement): BareChannel[] {
  const week = "week" in settlement ? settlement.week : undefined;
  const begins = week ? startDays(survey, week) : new Map<Channel, IsoDate>();
  return [...survey.answers.channels].sort(byChannelOrder).map((answer) => {
    const rate = week?.rates.get(answer.channel);
    const open = week !== undefined && rate !== undefined;
    const host = hostDecision(answer.channel, survey, week);
    const minutes = open ? minutesIn(answer, { week, rate, settlement, startsOn: survey.startsOn }) : NO_MINUTES;
    return {
      channel: answer.channel,
      decision: decisionOf(answer, { open, startsOn: survey.startsOn, ...(host ? { host } : {}) }),
      postsPerWeek: rate ?? 0,
      minutesPerWeek: Object.values(minutes).reduce((total, part) => total + part, 0),
      minutes,
      startsOn: begins.get(answer.channel) ?? survey.startsOn,
      answer,
    };
  });
}

function hostDecision(guest: Channel, { answers, startsOn }: Survey, week: Week | undefined): Decision | undefined {
  const host = answers.channels.find(({ channel }) => channel === TOLD_ON[guest]);
  return host && decisionOf(host, { open: week?.rates.has(host.channel) ?? false, startsOn });
}

function minutesIn(
  answer: ChannelAnswer,
  at: { readonly week: Week; readonly rate: number; readonly settlement: Settlement; readonly startsOn: IsoDate },
): ChannelMinutes {
  const [candidate] = listCandidates([answer], at.startsOn);
  if (!candidate) return NO_MINUTES;
  const wanted = channelMinutesAt(candidate, { rate: at.rate, checkCount: at.week.pattern.checkCount });
  const { settlement } = at;
  return roundMinutes(settlement.mode === "flood" ? { ...wanted, answers: settlement.flood.answerMinutes } : wanted);
}

// One new channel at a time: the one that is worth most begins at once, and none before the one on whose account it is told.
function startDays({ candidates, goals, startsOn }: Survey, { rates, pattern }: Week): Map<Channel, IsoDate> {
  const worthOf = (candidate: Candidate) =>
    openValueOf(candidate, { rate: rates.get(candidate.channel) ?? 0, goals, timing: pattern.timing });
  const isGuest = ({ channel }: Candidate) => Number(TOLD_ON[channel] !== undefined);
  return new Map(
    candidates
      .filter(({ isNew, channel }) => isNew && rates.has(channel))
      .sort((a, b) => isGuest(a) - isGuest(b) || worthOf(b) - worthOf(a))
      .map(({ channel }, index) => [channel, addDays(startsOn, index * START_STAGGER_WEEKS.value * 7)]),
  );
}

function byChannelOrder(a: ChannelAnswer, b: ChannelAnswer): number {
  return CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel);
}
