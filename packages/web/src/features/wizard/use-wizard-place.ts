import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useRef } from "react";
import { focusField } from "./fields/field-places.ts";
import { findPlace, type Place, type QuestionId } from "./steps.ts";
import type { FieldPath } from "./wizard-context.ts";

/** The address of the examples, beside the steps. */
export const EXAMPLE = "example";

type WizardPlace = {
  readonly place: Place;
  readonly showsExamples: boolean;
  /** Goes to a place and puts the focus on its title, or on one of its fields. */
  readonly goTo: (place: Place, path?: FieldPath) => void;
};

/** Where somebody is by the address or, where it names no place, where the wizard opens. */
export function useWizardPlace(opening: Place, onGo: (question: QuestionId) => void): WizardPlace {
  const { step } = useSearch({ from: "/w/$workspaceId/answers" });
  const { workspaceId } = useParams({ from: "/w/$workspaceId/answers" });
  const navigate = useNavigate();
  const place = findPlace(step) ?? opening;
  const showsExamples = step === EXAMPLE;
  const target = useRef<FieldPath | "title" | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once the screen that it goes to is there
  useEffect(() => {
    const wanted = target.current;
    target.current = undefined;
    if (wanted === undefined) return;
    if (wanted !== "title" && focusField(wanted)) return;
    focusTitle(place.question);
  }, [place.question, showsExamples]);

  const here = showsExamples ? undefined : place.question;
  const goTo = useCallback(
    (next: Place, path?: FieldPath) => {
      if (next.question === here) {
        if (path === undefined || !focusField(path)) focusTitle(next.question);
        return;
      }
      target.current = path ?? "title";
      onGo(next.question);
      navigate({ to: "/w/$workspaceId/answers", params: { workspaceId }, search: { step: next.question } });
    },
    [here, onGo, navigate, workspaceId],
  );
  return { place, showsExamples, goTo };
}

/** A title takes the focus so that reading and tabbing go on from there. */
function focusTitle(question: QuestionId): void {
  const title = document.querySelector<HTMLElement>(`[data-question="${question}"]`);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "center" });
}
