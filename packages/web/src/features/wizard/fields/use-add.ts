import { flushSync } from "react-dom";
import type { ChangeAnswers } from "../change-answers.ts";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import { focusField } from "./field-places.ts";

/** Adds an entry and puts the focus on its first field. */
export function useAdd(): (change: ChangeAnswers, path: FieldPath) => void {
  const { change } = useWizard();
  return (add, path) => {
    flushSync(() => change(add));
    focusField(path);
  };
}
