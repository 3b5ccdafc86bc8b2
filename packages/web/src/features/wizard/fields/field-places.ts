import type { AnswerProblem } from "@porchlight/core";
import type { FieldPath } from "../wizard-context.ts";

/** The id of the element in which the field of a path stands. */
export function fieldId(path: FieldPath): string {
  return ["field", ...path].join("-");
}

/** The id of the element in which the problems of a path stand, where that is not the field itself. */
export function problemsId(path: FieldPath): string {
  return ["problems", ...path].join("-");
}

/** Problems of exactly one field. */
export function problemsAt(problems: readonly AnswerProblem[], path: FieldPath): AnswerProblem[] {
  const id = fieldId(path);
  return problems.filter((problem) => fieldId(problem.path) === id);
}

/** True when a problem belongs to a field or to anything inside it. */
export function isWithinField(path: FieldPath, field: FieldPath): boolean {
  return field.every((part, index) => path[index] === part);
}

/**
 * Puts the focus on the field of a path: the very field, else the first one inside it, else the next larger one around
 * it. Returns whether there was one.
 */
export function focusField(path: FieldPath): boolean {
  for (let length = path.length; length > 0; length -= 1) {
    const id = CSS.escape(fieldId(path.slice(0, length)));
    const elements = [
      ...document.querySelectorAll<HTMLElement>(`#${id}`),
      ...document.querySelectorAll<HTMLElement>(`[id^="${id}-"]`),
    ];
    const target = elements.map(focusableIn).find((element) => element !== undefined);
    if (target === undefined) continue;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
    return true;
  }
  return false;
}

const FOCUSABLE = "input:not([type=hidden]):not([disabled]), textarea, select, button:not([disabled]), [tabindex='0']";

function focusableIn(element: HTMLElement): HTMLElement | undefined {
  if (element.matches(FOCUSABLE)) return element;
  const inside = element.querySelector("input:checked") ?? element.querySelector(FOCUSABLE);
  return inside instanceof HTMLElement ? inside : undefined;
}
