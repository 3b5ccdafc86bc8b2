import type { Answers, Person } from "../answers/answers.ts";
import { MORE_HOURS_MINUTES, MORE_HOURS_MINUTES_MIN } from "../facts/advice-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Advice } from "../promise/advice.ts";
import { weighAnswers } from "../promise/weigh-answers.ts";
import { mostRoomIn, roomOf } from "./capacity.ts";
import { minutesPerMessage } from "./channel-minutes.ts";
import { type Settlement, settleWeek } from "./settle-week.ts";
import { type Survey, surveyAgain } from "./survey.ts";
import { VALUE_UNITS } from "./week-options.ts";

/** What an hour a week more would buy, from whoever has most room for it: found by planning once more. */
export function adviseMoreHours(survey: Survey, settlement: Settlement): Advice[] {
  const { answers, capacity } = survey;
  const member = mostRoomIn(capacity.team, answers.workingHours);
  const minutes = member ? Math.min(MORE_HOURS_MINUTES.value, roomOf(member, answers.workingHours)) : 0;
  if (!member || minutes < MORE_HOURS_MINUTES_MIN.value) return [];
  const more = surveyAgain(giveMore(answers, member.person, minutes), survey);
  const before = lookAt(survey, settlement);
  const after = lookAt(more, settleWeek({ ...more, usableMinutes: more.capacity.usableMinutes }));
  if (after.value <= before.value) return [];
  const reason = explain({ before, after, person: member.person.name, minutes });
  return [{ kind: "more-hours", gainPerMinute: Math.max(0, gainIn(before, after)) / minutes, reason }];
}

type Look = {
  readonly survey: Survey;
  readonly settlement: Settlement;
  readonly value: number;
  readonly open: readonly Channel[];
  readonly postsPerWeek: number;
  readonly checkCount: number;
  readonly answeredShare: number;
  /** Minutes a week that go into answers. */
  readonly answerMinutes: number;
};

function lookAt(survey: Survey, settlement: Settlement): Look {
  const week = "week" in settlement ? settlement.week : undefined;
  const answeredShare = settlement.mode === "flood" ? settlement.flood.answeredShare : Number(week !== undefined);
  const open = survey.candidates.filter(({ channel }) => week?.rates.has(channel));
  return {
    survey,
    settlement,
    // Nothing open is worth less than anything open.
    value: week ? week.value / VALUE_UNITS : Number.NEGATIVE_INFINITY,
    open: open.map(({ channel }) => channel),
    postsPerWeek: [...(week?.rates.values() ?? [])].reduce((total, rate) => total + rate, 0),
    checkCount: week?.pattern.checkCount ?? 0,
    answeredShare,
    answerMinutes: open.reduce(
      (total, { channel, messagesPerWeek }) => total + messagesPerWeek * minutesPerMessage(channel) * answeredShare,
      0,
    ),
  };
}

function giveMore(answers: Answers, person: Person, minutes: number): Answers {
  const people = answers.people.map((each) =>
    each === person ? { ...each, hoursPerWeek: each.hoursPerWeek + minutes / 60 } : each,
  );
  return { ...answers, people };
}

/** Minutes a week of answers below which there is no scale to measure more of them on. */
const SCALE_MINUTES_MIN = 1;

// On the scale of the other advice, where one is every message that is answered now being answered at once.
function gainIn(before: Look, after: Look): number {
  const { goals, arrivals } = before.survey;
  const answers = weighAnswers({ goals, arrivalsDensity: arrivals });
  const worthIn = ({ settlement }: Look) =>
    "week" in settlement ? answers.ofChecks(settlement.week.pattern.pattern.checks) : 0;
  const answered = before.answerMinutes >= SCALE_MINUTES_MIN ? after.answerMinutes / before.answerMinutes : 1;
  return worthIn(after) * answered - worthIn(before);
}

function explain(change: {
  readonly before: Look;
  readonly after: Look;
  readonly person: string;
  readonly minutes: number;
}): Reason {
  const { before, after, person, minutes } = change;
  const opened = after.open.filter((channel) => !before.open.includes(channel));
  const shut = before.open.filter((channel) => !after.open.includes(channel));
  const facts = { person, minutes };
  if (opened.length > 0 && shut.length > 0) return because("more-hours-move", { ...facts, opened, shut });
  if (opened.length > 0) return because("more-hours-open", { ...facts, opened });
  if (after.answeredShare > before.answeredShare) {
    const shares = { answeredShareBefore: before.answeredShare, answeredShareAfter: after.answeredShare };
    return because("more-hours-answer", { ...facts, ...shares });
  }
  const posts = { postsPerWeekBefore: before.postsPerWeek, postsPerWeekAfter: after.postsPerWeek };
  const checks = { checksBefore: before.checkCount, checksAfter: after.checkCount };
  const postsMore = after.postsPerWeek > before.postsPerWeek;
  const looksMore = after.checkCount > before.checkCount;
  if (postsMore && looksMore) return because("more-hours-post-and-check", { ...facts, ...posts, ...checks });
  if (postsMore) return because("more-hours-post", { ...facts, ...posts });
  if (looksMore) return because("more-hours-check", { ...facts, ...checks });
  return because("more-hours-relieve", facts);
}
