import { HELP_MINUTES_MIN, SAVED_MINUTES_MIN } from "../facts/advice-facts.ts";
import { MANAGER_DOLLARS_PER_MONTH } from "../facts/money-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import { ANSWER_MINUTES, SAVED_REPLY_MINUTES } from "../facts/time-facts.ts";
import type { Candidate } from "./candidate.ts";
import { minutesToAdd, mostRoomIn } from "./capacity.ts";
import { minutesPerMessage } from "./channel-minutes.ts";
import { openValueOf, shutValueOf } from "./channel-value.ts";
import type { Week } from "./choose-week.ts";
import { minutesAtFloor } from "./minutes-at-floor.ts";
import type { Survey } from "./survey.ts";

/** What would close a gap in the week, each with its figure. */
export function listShortfallOptions(
  survey: Survey,
  gap: {
    readonly shortMinutes: number;
    readonly musts: readonly Candidate[];
    readonly missing: readonly Candidate[];
    readonly week: Week | undefined;
  },
): Reason[] {
  return [
    addMinutes(survey, gap.shortMinutes),
    ...letGo(survey, gap.musts, gap.week),
    ...helpOut(gap.shortMinutes),
    ...saveReplies(gap.missing),
  ];
}

function addMinutes({ capacity, answers }: Survey, shortMinutes: number): Reason {
  const person = mostRoomIn(capacity.team, answers.workingHours)?.person;
  if (!person) return because("add-people", { minutes: shortMinutes });
  return because("add-minutes", { person: person.name, minutes: minutesToAdd(person, shortMinutes) });
}

// The one that is least missed for the minutes it frees comes first.
function letGo({ candidates, goals }: Survey, left: readonly Candidate[], week: Week | undefined): Reason[] {
  if (left.length === 0) return [];
  const timing = week?.pattern.timing ?? {};
  const lossPerMinute = (candidate: Candidate) => {
    const rate = candidate.rates[0] ?? 0;
    const loss = openValueOf(candidate, { rate, goals, timing }) - shutValueOf(candidate);
    return loss / minutesAtFloor(candidate, week);
  };
  const [least] = candidates.filter(({ isMust }) => isMust).sort((a, b) => lossPerMinute(a) - lossPerMinute(b));
  return least ? [because("let-go-of", { channel: least.channel, minutes: minutesAtFloor(least, week) })] : [];
}

function helpOut(shortMinutes: number): Reason[] {
  if (shortMinutes < HELP_MINUTES_MIN.value) return [];
  const [lowDollarsPerMonth, highDollarsPerMonth] = MANAGER_DOLLARS_PER_MONTH.value;
  const facts = { minutes: shortMinutes, lowDollarsPerMonth, highDollarsPerMonth };
  return [because("pay-a-manager", facts, MANAGER_DOLLARS_PER_MONTH.evidence)];
}

function saveReplies(missing: readonly Candidate[]): Reason[] {
  const savedShare = 1 - SAVED_REPLY_MINUTES.value / ANSWER_MINUTES.value;
  const savedOn = (candidate: Candidate) =>
    Math.round(candidate.messagesPerWeek * minutesPerMessage(candidate.channel) * savedShare);
  const most = missing.reduce<Candidate | undefined>(
    (best, candidate) => (best && savedOn(best) >= savedOn(candidate) ? best : candidate),
    undefined,
  );
  if (!most || savedOn(most) < SAVED_MINUTES_MIN.value) return [];
  return [because("saved-replies", { channel: most.channel, savedMinutes: savedOn(most) })];
}
