import { useMediaQuery } from "@mantine/hooks";
import type { StoredPlan } from "@porchlight/api/contract";
import { type FormEvent, useCallback, useMemo } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { findGuessedPerson } from "./empty-answers.ts";
import { ExampleLink } from "./examples/example-link.tsx";
import { useShownProblems } from "./fields/use-shown-problems.ts";
import { FinishQuestion } from "./finish/finish-question.tsx";
import { MakeFailure } from "./finish/make-failure.tsx";
import { focusProblemLinks } from "./finish/problem-links.tsx";
import { useFinish } from "./finish/use-finish.ts";
import { LivePlan, type LivePlanProps } from "./live-plan/live-plan.tsx";
import { PlanBar } from "./live-plan/plan-bar.tsx";
import { useBaseline } from "./live-plan/use-baseline.ts";
import { isWorthSaying, whatChanged } from "./live-plan/what-changed.ts";
import { WhatChangedNote } from "./live-plan/what-changed-note.tsx";
import { GaveWayNotice } from "./saving/gave-way-notice.tsx";
import { StepQuestions } from "./step-questions.tsx";
import { findNeighbour, isBefore, type Place, placeOfPath, problemsOfPlace, questionsAt } from "./steps.ts";
import type { WizardState } from "./use-wizard-state.ts";
import classes from "./wizard.module.css";
import { type FieldPath, WizardContext } from "./wizard-context.ts";
import { WizardFooter } from "./wizard-footer.tsx";

type WizardScreenProps = {
  readonly workspaceId: string;
  readonly state: WizardState;
  readonly current: StoredPlan | null;
  readonly place: Place;
  readonly goTo: (place: Place, path?: FieldPath) => void;
};

/** A screen of questions on the left and the plan that follows on the right; on a narrow one the plan is a bar. */
export function WizardScreen({ workspaceId, state, current, place, goTo }: WizardScreenProps) {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery("(max-width: 62em)", undefined, { getInitialValueInEffect: false });
  const isPhone = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false });
  const by = isPhone ? "question" : "step";
  const { draft, store, problems, errors, preview } = state;
  const { shownProblems, touch, showAll } = useShownProblems(problems);
  const baseline = useBaseline(place.step, preview, draft.answers);
  const finish = useFinish({ workspaceId, state, current });
  const isLast = place.step === "plan";
  const questions = questionsAt(place, by);
  const back = findNeighbour(place, { by, towards: "back" });
  const next = findNeighbour(place, { by, towards: "next" });
  const goToField = useCallback(
    (path: FieldPath) => {
      touch(path);
      goTo(placeOfPath(path), path);
    },
    [touch, goTo],
  );

  const goOn = (event: FormEvent) => {
    event.preventDefault();
    flushSync(() => showAll(questions));
    const [first] = problemsOfPlace(errors, place, by);
    if (first !== undefined) goTo(place, first.path);
    else if (next !== undefined) goTo(next);
    else if (errors.length > 0) focusProblemLinks();
    else finish.go();
  };
  const { answers } = draft;
  const context = useMemo(
    () => ({ answers, change: store.change, shownProblems, touch, deviceZone: state.deviceZone, today: state.today }),
    [answers, store, shownProblems, touch, state.deviceZone, state.today],
  );
  const live = {
    plan: preview.plan,
    baseline,
    errors,
    failed: preview.failed,
    label: finish.planLabel,
    guess: isBefore(place, "people") ? findGuessedPerson(answers, t("ui.wizard.people.first")) : undefined,
    onField: goToField,
  } satisfies LivePlanProps;
  const hasChanged = baseline && preview.plan && isWorthSaying(whatChanged(baseline, preview.plan));
  return (
    <WizardContext value={context}>
      <form className={classes.body} onSubmit={goOn} noValidate>
        <main className={classes.left}>
          <div className={classes.questions}>
            {draft.gaveWay !== undefined && (
              <GaveWayNotice savedAt={draft.gaveWay.savedAt} onMine={store.takeMine} onTheirs={store.takeTheirs} />
            )}
            {isLast ? (
              <FinishQuestion
                problems={problems}
                startsOn={state.startsOn}
                onStartsOn={state.setStartsOn}
                onField={goToField}
                plan={preview.plan}
                current={state.differs && current !== null ? current : undefined}
              />
            ) : (
              <StepQuestions questions={questions} />
            )}
            {place.question === "business" && <ExampleLink workspaceId={workspaceId} />}
            <div className={classes.note} aria-live="polite">
              {!isLast && hasChanged && errors.length === 0 && (
                <WhatChangedNote title={t("ui.wizard.changed.title")} before={baseline} after={preview.plan} />
              )}
            </div>
            {isLast && isNarrow && <LivePlan {...live} />}
          </div>
          <div className={classes.foot}>
            {isLast && finish.failure !== null && <MakeFailure failure={finish.failure} />}
            {isNarrow && !isLast && <PlanBar {...live} />}
            <WizardFooter
              saving={draft.saving}
              onBack={back && (() => goTo(back))}
              nextLabel={
                next === undefined ? finish.label : t("ui.wizard.next", { to: t(`ui.wizard.nextTo.${next.question}`) })
              }
              isBusy={finish.isMaking}
            />
          </div>
        </main>
        {!isNarrow && (
          <div className={classes.right}>
            <LivePlan {...live} />
          </div>
        )}
      </form>
    </WizardContext>
  );
}
