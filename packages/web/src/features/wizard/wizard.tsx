import type { AnswersDraft, StoredPlan } from "@porchlight/api/contract";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ExampleChooser } from "./examples/example-chooser.tsx";
import { ReplaceDialog } from "./examples/replace-dialog.tsx";
import { useExamples } from "./examples/use-examples.ts";
import { findFirstOpenPlace } from "./find-first-open-place.ts";
import { FIRST_PLACE, findPlace, type Place, placeOfPath, STEPS, type StepId, stepIndexOf } from "./steps.ts";
import { useWizardPlace } from "./use-wizard-place.ts";
import { useWizardState, type WizardState } from "./use-wizard-state.ts";
import classes from "./wizard.module.css";
import { type StepMark, WizardHeader } from "./wizard-header.tsx";
import { WizardScreen } from "./wizard-screen.tsx";

type WizardProps = {
  readonly workspaceId: string;
  /** What the workspace was called by somebody; empty where nobody has. */
  readonly name: string;
  readonly saved: AnswersDraft | null;
  /** The plan that holds, or `null` before the first. */
  readonly current: StoredPlan | null;
};

/** The wizard around its one state: the way through it, and a screen of questions or the examples. */
export function Wizard({ workspaceId, name, saved, current }: WizardProps) {
  const navigate = useNavigate();
  const state = useWizardState({ workspaceId, name, saved, current });
  const { draft, store, errors } = state;
  const [opening] = useState(() => openingOf(state, current));
  const { place, showsExamples, goTo } = useWizardPlace(opening, store.goTo);
  const [isLeaving, setLeaving] = useState(false);
  const examples = useExamples({
    state,
    onChosen: () => showsExamples && goTo(FIRST_PLACE),
  });
  const [furthest, setFurthest] = useState(() => furthestOf(current, draft.step));
  const reached = Math.max(furthest, showsExamples ? 0 : stepIndexOf(place.step));
  if (reached > furthest) setFurthest(reached);

  const markOf = (step: StepId): StepMark => {
    // Nobody is told what is missing in a step before they went on from it.
    if (stepIndexOf(step) >= reached) return "open";
    return errors.some(({ path }) => placeOfPath(path).step === step) ? "wrong" : "done";
  };
  const leave = async () => {
    setLeaving(true);
    await store.flush();
    setLeaving(false);
    if (!store.state().isUnsaved) navigate({ to: "/w/$workspaceId", params: { workspaceId } });
  };
  return (
    <div className={classes.page}>
      <WizardHeader
        workspaceId={workspaceId}
        here={showsExamples ? undefined : place.step}
        markOf={markOf}
        onStep={(step) => goTo(findPlace(step) ?? FIRST_PLACE)}
        onLeave={leave}
        isLeaving={isLeaving}
      />
      {showsExamples ? (
        <ExampleChooser onExample={examples.take} onOwn={examples.isTrying ? examples.takeOwn : () => goTo(place)} />
      ) : (
        <WizardScreen
          // Nothing that was typed or left out before is held against other answers.
          key={draft.story}
          workspaceId={workspaceId}
          state={state}
          current={current}
          place={place}
          reached={reached}
          goTo={goTo}
          examples={examples}
        />
      )}
      <ReplaceDialog examples={examples} />
    </div>
  );
}

/** Where it opens; a plan's answers are opened where they were left. */
function openingOf({ draft, empty, errors }: WizardState, current: StoredPlan | null): Place {
  if (current !== null) return findPlace(draft.step) ?? FIRST_PLACE;
  return findFirstOpenPlace({ answers: draft.answers, empty, errors, savedStep: draft.step });
}

function furthestOf(current: StoredPlan | null, savedStep: string): number {
  return current === null ? stepIndexOf((findPlace(savedStep) ?? FIRST_PLACE).step) : STEPS.length;
}
