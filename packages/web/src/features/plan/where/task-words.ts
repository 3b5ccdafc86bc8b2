import type { ChecklistItem } from "@porchlight/core";
import type { TFunction } from "i18next";

type TaskOptions = {
  /** "within one working day"; undefined where nothing is promised. */
  readonly promised: string | undefined;
};

/** A task of a checklist, with the promise written out where the task asks to put it up. */
export function taskWords({ code, facts }: ChecklistItem, { promised }: TaskOptions, t: TFunction): string {
  const task = t(`checklist.${code}`, facts);
  if (code !== "say-when-we-answer" || promised === undefined) return task;
  return t("ui.plan.checklist.withPromise", { task, within: promised });
}
