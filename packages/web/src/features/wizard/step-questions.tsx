import type { ComponentType } from "react";
import { BusinessQuestion } from "./business-question.tsx";
import { ChannelsQuestion } from "./channels-question.tsx";
import { ClosuresQuestion } from "./closures-question.tsx";
import { CustomersQuestion } from "./customers-question.tsx";
import { DatesQuestion } from "./dates-question.tsx";
import { GoalsQuestion } from "./goals-question.tsx";
import { HoursQuestion } from "./hours-question.tsx";
import { LimitsQuestion } from "./limits-question.tsx";
import { PeopleQuestion } from "./people-question.tsx";
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

/** The questions of a screen, one under the other. */
export function StepQuestions({ questions }: StepQuestionsProps) {
  return questions.map((id, index) => {
    const Fields = QUESTIONS[id];
    return (
      <Question key={id} id={id} level={index === 0 ? 1 : 2}>
        <Fields />
      </Question>
    );
  });
}
