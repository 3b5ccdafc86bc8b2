import { type ComponentType, memo } from "react";
import { BusinessQuestion } from "./business/business-question.tsx";
import { ClosuresQuestion } from "./business/closures-question.tsx";
import { HoursQuestion } from "./business/hours-question.tsx";
import { ChannelsQuestion } from "./channels/channels-question.tsx";
import { CustomersQuestion } from "./customers/customers-question.tsx";
import { DatesQuestion } from "./dates/dates-question.tsx";
import { LimitsQuestion } from "./dates/limits-question.tsx";
import { GoalsQuestion } from "./goals/goals-question.tsx";
import { PeopleQuestion } from "./people/people-question.tsx";
import { Question } from "./question.tsx";
import type { QuestionId } from "./steps.ts";

const QUESTIONS: Readonly<Record<Exclude<QuestionId, "plan">, ComponentType>> = {
  business: BusinessQuestion,
  hours: HoursQuestion,
  closures: ClosuresQuestion,
  customers: CustomersQuestion,
  goals: GoalsQuestion,
  channels: ChannelsQuestion,
  people: PeopleQuestion,
  dates: DatesQuestion,
  limits: LimitsQuestion,
};

type StepQuestionsProps = { readonly questions: readonly Exclude<QuestionId, "plan">[] };

/** The questions of a screen, one under the other; that a plan came is nothing to them. */
export const StepQuestions = memo(function StepQuestions({ questions }: StepQuestionsProps) {
  return questions.map((id, index) => {
    const Fields = QUESTIONS[id];
    return (
      <Question key={id} id={id} level={index === 0 ? 1 : 2}>
        <Fields />
      </Question>
    );
  });
});
