import type { z } from "zod";
import type { Facts } from "../facts/reason.ts";
import type { AnswerProblem } from "./answer-problem.ts";

export type ShapeIssue = z.core.$ZodIssue;

type Path = AnswerProblem["path"];

/** Longest piece of somebody's input that a problem repeats, in characters. */
const QUOTE_MAX = 60;

/** Says in our own codes what the schema objects to: one problem a field, and one for each field that has no place. */
export function describeShapeIssue(issue: ShapeIssue): AnswerProblem[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => problem("unknown-field", [...path, key], { field: quote(key) }));
  }
  if (issue.input === undefined) return [problem("missing", path)];
  switch (issue.code) {
    case "invalid_type":
      return [describeWrongType(issue, path)];
    case "invalid_value":
      return [problem("unknown-word", path, { got: quote(issue.input), words: issue.values.map(String) })];
    case "too_big":
      return [problem(issue.origin === "array" ? "too-many" : "too-long", path, { maximum: Number(issue.maximum) })];
    case "invalid_format":
      return [problem(kindOfText(path), path, { got: quote(issue.input) })];
    default:
      return [problem("not-understood", path)];
  }
}

function describeWrongType(issue: z.core.$ZodIssueInvalidType, path: Path): AnswerProblem {
  switch (issue.expected) {
    case "string":
      return problem(kindOfText(path), path, { got: quote(issue.input) });
    case "number":
      return problem(typeof issue.input === "number" ? "not-finite" : "expected-number", path);
    case "boolean":
      return problem("expected-yes-or-no", path);
    case "array":
      return problem("expected-list", path);
    default:
      return problem("expected-fields", path);
  }
}

const DATES: readonly unknown[] = ["lastPostOn", "lastReplyOn", "unansweredOn"];
const EDGES: readonly unknown[] = ["from", "to"];

// `from` and `to` are days of closures and events, and times of working hours.
function kindOfText(path: Path): "not-a-date" | "not-a-time" | "expected-text" {
  const field = path.at(-1);
  if (DATES.includes(field)) return "not-a-date";
  if (!EDGES.includes(field)) return "expected-text";
  return path[0] === "closures" || path[0] === "events" ? "not-a-date" : "not-a-time";
}

function problem(code: string, path: Path, facts: Facts = {}): AnswerProblem {
  return { code, severity: "error", path, facts };
}

function quote(input: unknown): string {
  const characters = [...(typeof input === "string" ? input.slice(0, 4 * QUOTE_MAX) : typeof input)];
  return characters.length > QUOTE_MAX ? `${characters.slice(0, QUOTE_MAX).join("")}…` : characters.join("");
}
