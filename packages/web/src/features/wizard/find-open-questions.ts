import type { AnswerProblem, Answers, IsoDate } from "@porchlight/core";
import { hasAccount } from "./channels/has-account.ts";

/**
 * What the wizard asks for beyond what core needs: a plan can be made of nothing, but nobody wants to keep one. Errors are
 * put right before a plan is made; words for the codes stand in the wizard's own texts. `today` is the business's.
 */
export function findOpenQuestions(answers: Answers, today: IsoDate): AnswerProblem[] {
  return [
    ...findChannelQuestions(answers),
    ...findHoursQuestions(answers),
    ...findDaysToCome(answers, today),
    ...findPastDates(answers, today),
    ...findMoneyQuestions(answers),
  ];
}

function findChannelQuestions({ channels }: Answers): AnswerProblem[] {
  if (channels.length === 0) return [errorAt(["channels"], "no-channel")];
  return channels.every(({ wish }) => wish === "no") ? [errorAt(["channels"], "no-channel-wanted")] : [];
}

// Nobody at all is core's to report.
function findHoursQuestions({ people }: Answers): AnswerProblem[] {
  const isIdle = people.length > 0 && people.every(({ hoursPerWeek }) => hoursPerWeek === 0);
  return isIdle ? [errorAt(["people", 0, "hoursPerWeek"], "nobody-has-hours")] : [];
}

/** What happened on a channel lies behind. */
function findDaysToCome({ channels }: Answers, today: IsoDate): AnswerProblem[] {
  return channels.flatMap((channel, index) => {
    const { lastPostOn, lastReplyOn } = channel;
    const days = hasAccount(channel) ? { lastPostOn, lastReplyOn } : {};
    return Object.entries(days).flatMap(([field, day]): AnswerProblem[] => {
      if (day === undefined || day <= today) return [];
      return [{ code: "day-is-to-come", severity: "error", path: ["channels", index, field], facts: { day } }];
    });
  });
}

function findPastDates({ events = [] }: Answers, today: IsoDate): AnswerProblem[] {
  return events.flatMap(({ from, to = from }, index): AnswerProblem[] => {
    if (to >= today || from > to) return [];
    return [{ code: "date-is-over", severity: "warning", path: ["events", index, "from"], facts: { last: to } }];
  });
}

function findMoneyQuestions({ limits }: Answers): AnswerProblem[] {
  const isBare = (limits?.moneyPerMonth ?? 0) > 0 && limits?.currency === undefined;
  return isBare ? [errorAt(["limits", "currency"], "currency-missing")] : [];
}

function errorAt(path: AnswerProblem["path"], code: string): AnswerProblem {
  return { code, severity: "error", path, facts: {} };
}
