import type { AnswersDraft, StoredPlan } from "@porchlight/api/contract";
import {
  type AnswerProblem,
  type Answers,
  findAnswerProblems,
  type IsoDate,
  isTimeZone,
  wallTimeAt,
} from "@porchlight/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { isSame } from "../../shared/api/is-same.ts";
import { firstDayOf } from "../../shared/plan/first-day.ts";
import { type PlanPreview, usePlanPreview } from "../../shared/planning/use-plan-preview.ts";
import type { ChangeAnswers } from "./change-answers.ts";
import { emptyAnswers } from "./empty-answers.ts";
import { fieldId } from "./fields/field-places.ts";
import { unreadIn } from "./fields/unread-problems.ts";
import { useUnreadProblems } from "./fields/use-unread-problems.ts";
import { findOpenQuestions } from "./find-open-questions.ts";
import type { AnswersState } from "./saving/answers-state.ts";
import type { AnswersStore } from "./saving/answers-store.ts";
import { useAnswersStore } from "./saving/use-answers-store.ts";
import type { WizardValue } from "./wizard-context.ts";

type WizardInput = {
  readonly workspaceId: string;
  readonly name: string;
  readonly saved: AnswersDraft | null;
  readonly current: StoredPlan | null;
};

export type WizardState = {
  readonly draft: AnswersState;
  readonly store: AnswersStore;
  /** Changes the answers in the fields. */
  readonly change: (change: ChangeAnswers) => void;
  readonly unread: WizardValue["unread"];
  readonly setUnread: WizardValue["setUnread"];
  /** What stands in the fields before anybody has said anything. */
  readonly empty: Answers;
  readonly deviceZone: string;
  readonly today: IsoDate;
  readonly startsOn: IsoDate;
  readonly setStartsOn: (date: IsoDate) => void;
  readonly problems: readonly AnswerProblem[];
  /** What has to be put right before a plan is made. */
  readonly errors: readonly AnswerProblem[];
  /** Those of them that leave nothing to show beside the questions: no plan at all follows from such answers. */
  readonly planErrors: readonly AnswerProblem[];
  readonly preview: PlanPreview;
  /** Whether the plan that holds was made of other answers than these. */
  readonly differs: boolean;
};

// One and the same list while there is nothing wrong: what shows it need not be drawn again with every letter.
const NO_ERRORS: readonly AnswerProblem[] = [];

/** The one state of the wizard and all that follows from it. */
export function useWizardState({ workspaceId, name, saved, current }: WizardInput): WizardState {
  const { t } = useTranslation();
  const [deviceZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [now] = useState(() => new Date().toISOString());
  const [empty] = useState(() =>
    emptyAnswers({
      name,
      zone: deviceZone,
      customers: t("ui.wizard.customers.first"),
      owner: t("ui.wizard.people.first"),
    }),
  );
  // A plan that came by another way brings its answers along.
  const [draft, store] = useAnswersStore({ workspaceId, saved, empty: current?.plan.answers ?? empty });
  const { answers } = draft;
  const { zone } = answers.business;
  const [chosenStart, setStartsOn] = useState<IsoDate>();
  const startsOn = chosenStart ?? firstDayOf(now, zone);

  const { unread, setUnread, change } = useUnreadProblems(store, draft.story);
  const today = wallTimeAt(now, isTimeZone(zone) ? zone : deviceZone).date;

  const found = useMemo(() => findAnswerProblems(answers), [answers]);
  const problems = useMemo(
    () => withoutSecondLooks([...found, ...findOpenQuestions(answers, today), ...unreadIn(answers, unread)]),
    [found, answers, today, unread],
  );
  const planErrors = errorsOf(found);
  const preview = usePlanPreview({ answers, startsOn, hasErrors: planErrors.length > 0, previous: current?.plan });
  const differs = useMemo(
    () =>
      current !== null &&
      !(isSame(current.plan.answers, answers) && (chosenStart ?? current.plan.startsOn) === current.plan.startsOn),
    [current, answers, chosenStart],
  );
  return {
    draft,
    store,
    change,
    unread,
    setUnread,
    empty,
    deviceZone,
    today,
    startsOn,
    setStartsOn,
    problems,
    errors: errorsOf(problems),
    planErrors,
    preview,
    differs,
  };
}

function errorsOf(problems: readonly AnswerProblem[]): readonly AnswerProblem[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  return errors.length === 0 ? NO_ERRORS : errors;
}

// A field whose answer must be put right need not be looked at twice.
function withoutSecondLooks(problems: readonly AnswerProblem[]): readonly AnswerProblem[] {
  const wrong = new Set(errorsOf(problems).map(({ path }) => fieldId(path)));
  return problems.filter(({ severity, path }) => severity === "error" || !wrong.has(fieldId(path)));
}
