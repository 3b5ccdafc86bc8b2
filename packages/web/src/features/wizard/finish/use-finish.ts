import type { StoredPlan } from "@porchlight/api/contract";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCreatePlan } from "../../../shared/planning/use-create-plan.ts";
import type { WizardState } from "../use-wizard-state.ts";

type FinishInput = {
  readonly workspaceId: string;
  readonly state: WizardState;
  readonly current: StoredPlan | null;
};

type Finish = {
  /** What the last button says, and what it does. */
  readonly label: string;
  readonly go: () => void;
  /** What the plan beside the questions is called: it is not kept until the last button is pressed. */
  readonly planLabel: string;
  readonly isMaking: boolean;
  readonly failure: Error | null;
};

/** The last step: the first plan, the next version of one, or nothing but the way to it. */
export function useFinish({ workspaceId, state, current }: FinishInput): Finish {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { create, isCreating: isMaking, failure } = useCreatePlan(workspaceId);
  const { draft, store, startsOn, differs } = state;
  const keep = async () => {
    await store.flush();
    create({ answers: draft.answers, startsOn });
  };
  if (current === null) {
    return { label: t("ui.wizard.plan.make"), go: keep, planLabel: t("ui.wizard.live.soFar"), isMaking, failure };
  }
  const { version } = current;
  if (!differs) {
    return {
      label: t("ui.wizard.plan.open", { version }),
      go: () => navigate({ to: "/w/$workspaceId/plan", params: { workspaceId } }),
      planLabel: t("ui.wizard.live.kept", { version }),
      isMaking,
      failure,
    };
  }
  return {
    label: t("ui.wizard.plan.keep", { version: version + 1 }),
    go: keep,
    planLabel: t("ui.wizard.live.notKept", { next: version + 1, version }),
    isMaking,
    failure,
  };
}
