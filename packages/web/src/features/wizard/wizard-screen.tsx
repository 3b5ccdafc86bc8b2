import { useMediaQuery } from "@mantine/hooks";
import type { StoredPlan } from "@porchlight/api/contract";
import { type FormEvent, useCallback, useMemo } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { findGuessedPerson } from "./empty-answers.ts";
import { ExampleLink } from "./examples/example-link.tsx";
import { ExampleNotice } from "./examples/example-notice.tsx";
import type { Examples } from "./examples/use-examples.ts";
import { useShownProblems } from "./fields/use-shown-problems.ts";
import { FinishQuestion } from "./finish/finish-question.tsx";
import { MakeFailure } from "./finish/make-failure.tsx";
import { focusProblemLinks } from "./finish/problem-links.tsx";
import { useFinish } from "./finish/use-finish.ts";
import { LastChangeNote } from "./live-plan/last-change-note.tsx";
import { LivePlan, type LivePlanProps } from "./live-plan/live-plan.tsx";
import { PlanBar } from "./live-plan/plan-bar.tsx";
import { useLastChange } from "./live-plan/use-last-change.ts";
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
  /** The index of the furthest step that somebody came to. */
  readonly reached: number;
  readonly goTo: (place: Place, path?: FieldPath) => void;
  readonly examples: Examples;
};

/** A screen of questions on the left and the plan that follows on the right; on a narrow one the plan is a bar. */
export function WizardScreen({ workspaceId, state, current, place, reached, goTo, examples }: WizardScreenProps) {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery("(max-width: 62em)", undefined, { getInitialValueInEffect: false });
  const isPhone = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false });
  const by = isPhone ? "question" : "step";
  const { draft, store, problems, errors, planErrors, preview, unread, setUnread } = state;
  const { shownProblems, touch, showAll } = useShownProblems(problems, reached);
  const { baseline, change } = useLastChange({ place: place.step, plan: preview.plan, change: state.change });
  const finish = useFinish({ workspaceId, state, current });
  const isLast = place.step === "plan";
  const questions = useMemo(() => questionsAt(place, by), [place, by]);
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
    () => ({
      answers,
      change,
      shownProblems,
      unread,
      setUnread,
      touch,
      deviceZone: state.deviceZone,
      today: state.today,
    }),
    [answers, change, shownProblems, unread, setUnread, touch, state.deviceZone, state.today],
  );
  const live = {
    plan: preview.plan,
    baseline,
    errors: planErrors,
    failed: preview.failed,
    label: finish.planLabel,
    guess: isBefore(place, "people") ? findGuessedPerson(answers, t("ui.wizard.people.first")) : undefined,
    onField: goToField,
  } satisfies LivePlanProps;
  return (
    <WizardContext value={context}>
      <form className={classes.body} onSubmit={goOn} noValidate>
        <main className={classes.left}>
          <div className={classes.questions}>
            {draft.gaveWay !== undefined && (
              <GaveWayNotice savedAt={draft.gaveWay.savedAt} onMine={store.takeMine} onTheirs={store.takeTheirs} />
            )}
            {examples.isTrying && <ExampleNotice examples={examples} />}
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
            {isNarrow && <LastChangeNote plan={preview.plan} baseline={baseline} />}
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
            <LivePlan {...live} tellsLastChange />
          </div>
        )}
      </form>
    </WizardContext>
  );
}
