import { inputProblem } from "./input-problems.ts";
import type { ProblemItem } from "./problem-error.ts";

/** Deeper than anything we read, and shallow enough for every function that calls itself. */
const DEPTH_MAX = 32;
const PROBLEMS_MAX = 100;

type Place = { readonly value: unknown; readonly path: readonly (string | number)[] };

/**
 * What no schema sees: text that PostgreSQL can't keep (a zero byte) or would keep changed (half of a surrogate pair),
 * and nesting without end. It does not call itself, so no depth can harm it.
 */
export function findJsonProblems(root: unknown): readonly ProblemItem[] {
  const problems: ProblemItem[] = [];
  const open: Place[] = [{ value: root, path: [] }];
  for (let place = open.pop(); place !== undefined && problems.length < PROBLEMS_MAX; place = open.pop()) {
    const { value, path } = place;
    if (typeof value === "string" && !isStorable(value)) problems.push(inputProblem("not-storable", path));
    if (typeof value !== "object" || value === null) continue;
    if (path.length >= DEPTH_MAX) return [inputProblem("too-deep", path.slice(0, 1), { count: DEPTH_MAX })];
    for (const [key, child] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (!isStorable(key)) problems.push(inputProblem("not-storable", path));
      else if (typeof child === "string" || typeof child === "object")
        open.push({ value: child, path: [...path, step] });
    }
  }
  return problems;
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
