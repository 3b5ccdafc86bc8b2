import type { Channel } from "../../facts/vocabulary.ts";
import type { AnswerProblem } from "../answer-problem.ts";
import type { ChannelAnswer } from "../answers.ts";
import type { Readable, ReadableAnswers } from "../read-answers.ts";
import { findDayProblems } from "./find-date-problems.ts";
import { errorAt, type ProblemPath, problemsOfAmount, problemsOfEach } from "./problem-rule.ts";

/** Each channel once, with days that exist and counts that can be counts. */
export function findChannelProblems({ channels }: ReadableAnswers): AnswerProblem[] {
  const seen = new Set<Channel>();
  return problemsOfEach(channels, (entry, index) => {
    const path = ["channels", index];
    const repeated = entry.channel !== undefined && seen.has(entry.channel);
    if (entry.channel !== undefined) seen.add(entry.channel);
    return [
      ...(repeated ? [errorAt([...path, "channel"], "channel-twice", { channel: String(entry.channel) })] : []),
      ...findDayProblems(entry.lastPostOn, [...path, "lastPostOn"]),
      ...findDayProblems(entry.lastReplyOn, [...path, "lastReplyOn"]),
      ...findDayProblems(entry.unansweredOn, [...path, "unansweredOn"]),
      ...findCountProblems(entry, path),
    ];
  });
}

function findCountProblems(entry: Readable<ChannelAnswer>, path: ProblemPath): AnswerProblem[] {
  return [
    ...problemsOfAmount(entry.followers, { path: [...path, "followers"], code: "followers-negative" }),
    ...problemsOfAmount(entry.messagesPerWeek, { path: [...path, "messagesPerWeek"], code: "messages-negative" }),
    ...problemsOfAmount(entry.unanswered, { path: [...path, "unanswered"], code: "unanswered-negative" }),
  ];
}
