import { IDLE_KEPT_DAYS } from "../../facts/launch-facts.ts";
import { LONG_SILENCE_DAYS } from "../../facts/value-facts.ts";
import { daysBetween, type IsoDate, isIsoDate } from "../../time/iso-date.ts";
import type { AnswerProblem } from "../answer-problem.ts";
import type { ChannelAnswer, ChannelState } from "../answers.ts";
import type { Readable, ReadableAnswers } from "../read-answers.ts";
import { problemsOfEach, warningAt } from "./problem-rule.ts";

type Entry = Readable<ChannelAnswer>;

/**
 * Where a channel's state and its history say different things. There is no clock here: days are held against the newest
 * day on which anything was posted or answered, on any channel.
 */
export function findChannelContradictions({ channels }: ReadableAnswers): AnswerProblem[] {
  return problemsOfEach(channels, (entry, index) => {
    if (entry.state === undefined || entry.channel === undefined) return [];
    const contradiction = CONTRADICTIONS[entry.state](entry, channels ?? []);
    return contradiction === undefined
      ? []
      : [{ ...contradiction, path: ["channels", index, "state"] satisfies AnswerProblem["path"] }];
  });
}

type Contradict = (entry: Entry, all: readonly (Entry | undefined)[]) => AnswerProblem | undefined;

const CONTRADICTIONS: Readonly<Record<ChannelState, Contradict>> = {
  active: contradictActive,
  idle: () => undefined,
  abandoned: contradictAbandoned,
  none: contradictNone,
};

function contradictActive(entry: Entry, all: readonly (Entry | undefined)[]): AnswerProblem | undefined {
  const newestOn = newestDay(all.flatMap(daysOf));
  const [lastPostOn] = [entry.lastPostOn].filter(isIsoDate);
  if (newestOn === undefined || lastPostOn === undefined) return undefined;
  const silentDays = daysBetween(lastPostOn, newestOn);
  if (silentDays <= LONG_SILENCE_DAYS.value) return undefined;
  return warningAt([], "active-but-silent", { channel: String(entry.channel), lastPostOn, newestOn, silentDays });
}

// Only what is going on elsewhere can make an abandoned channel's last day look recent.
function contradictAbandoned(entry: Entry, all: readonly (Entry | undefined)[]): AnswerProblem | undefined {
  const newestOn = newestDay(all.filter((other) => other?.state === "active").flatMap(daysOf));
  const lastOn = newestDay(daysOf(entry));
  if (newestOn === undefined || lastOn === undefined) return undefined;
  if (daysBetween(lastOn, newestOn) > IDLE_KEPT_DAYS.value) return undefined;
  return warningAt([], "abandoned-but-recent", { channel: String(entry.channel), lastOn, newestOn });
}

function contradictNone(entry: Entry): AnswerProblem | undefined {
  const history = entry.lastPostOn ?? entry.lastReplyOn ?? (entry.followers || entry.unanswered);
  if (!history) return undefined;
  return warningAt([], "no-account-but-history", { channel: String(entry.channel) });
}

function daysOf(entry: Entry | undefined): IsoDate[] {
  return [entry?.lastPostOn, entry?.lastReplyOn].filter(isIsoDate);
}

function newestDay(days: readonly IsoDate[]): IsoDate | undefined {
  return days.reduce<IsoDate | undefined>(
    (newest, day) => (newest === undefined || day > newest ? day : newest),
    undefined,
  );
}
