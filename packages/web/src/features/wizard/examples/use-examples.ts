import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { isSame } from "../../../shared/api/is-same.ts";
import { type Example, examplesQuery } from "../../../shared/planning/examples.ts";
import { showUndoToast } from "../../../shared/ui/show-undo-toast.tsx";
import type { AnswersHeld } from "../saving/answers-state.ts";
import type { WizardState } from "../use-wizard-state.ts";
import { besideOwn, withAdopted, withExample, withOwn } from "./own-answers.ts";

const EXAMPLE_TOAST = "wizard-example";

/** What would be gone for good: changes that were made to an example, or the owner's own answers. */
type AtStake = "changes" | "own";

export type Examples = {
  /** Whether an example's answers stand in the fields. */
  readonly isTrying: boolean;
  /** Whether the owner had said anything before. */
  readonly hasOwn: boolean;
  readonly take: (example: Example) => void;
  /** Puts the owner's own answers back. */
  readonly takeOwn: () => void;
  /** Makes the answers in the fields the owner's own. */
  readonly adopt: () => void;
  /** What somebody is asked about before it goes. */
  readonly asked: { readonly atStake: AtStake; readonly go: () => void } | undefined;
  readonly keep: () => void;
};

type ExamplesInput = {
  readonly state: WizardState;
  /** Called when they were chosen, not undone. */
  readonly onChosen: () => void;
};

/** Examples in the place of the owner's own answers, and the ways back. */
export function useExamples({ state, onChosen }: ExamplesInput): Examples {
  const { t } = useTranslation();
  const { draft, store, empty } = state;
  const { own } = draft;
  const [asked, setAsked] = useState<Examples["asked"]>();
  const { data: examples = [] } = useQuery({ ...examplesQuery(), enabled: own !== undefined });
  // Once the questions are left, there is nothing that it could take back.
  useEffect(() => () => void notifications.hide(EXAMPLE_TOAST), []);

  const swap = ({ atStake, to, back, message }: Swap) => {
    const go = () => {
      setAsked(undefined);
      store.hold(to);
      onChosen();
      if (message === undefined) return;
      showUndoToast({ id: EXAMPLE_TOAST, message, undoLabel: t("ui.shell.undo"), onUndo: () => store.hold(back) });
    };
    if (atStake === undefined) go();
    else setAsked({ atStake, go });
  };
  const isChanged = own !== undefined && !examples.some(({ answers }) => isSame(answers, draft.answers));
  const changes = isChanged ? "changes" : undefined;
  return {
    isTrying: own !== undefined,
    hasOwn: own !== undefined && !isSame(own, empty),
    take: ({ answers }) => {
      // Where nobody has said anything, the way back is the notice above the questions.
      const isFirst = own === undefined && isSame(draft.answers, empty);
      swap({
        atStake: changes,
        to: withExample(answers),
        back: own === undefined ? withOwn : withExample(draft.answers),
        message: isFirst ? undefined : t("ui.wizard.examples.taken", { name: answers.business.name }),
      });
    },
    takeOwn: () =>
      swap({
        atStake: changes,
        to: withOwn,
        back: withExample(draft.answers),
        message: t("ui.wizard.examples.back"),
      }),
    adopt: () => {
      if (own === undefined) return;
      swap({
        atStake: isSame(own, empty) ? undefined : "own",
        to: withAdopted,
        back: besideOwn(own),
        message: t("ui.wizard.examples.adopted"),
      });
    },
    asked,
    keep: () => setAsked(undefined),
  };
}

type Swap = {
  readonly atStake: AtStake | undefined;
  readonly to: (held: AnswersHeld) => AnswersHeld;
  /** Undoes it, and keeps what was changed of the owner's own meanwhile. */
  readonly back: (held: AnswersHeld) => AnswersHeld;
  readonly message: string | undefined;
};
