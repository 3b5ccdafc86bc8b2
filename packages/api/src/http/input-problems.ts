import type { z } from "zod";
import type { ProblemItem } from "./problem-error.ts";

type Issue = z.core.$ZodIssue;
type Code = { readonly code: string; readonly facts?: Readonly<Record<string, unknown>> };

/** What a schema has against a value, as problems with words. */
export function inputProblems(schema: z.ZodType, value: unknown): readonly ProblemItem[] {
  const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((name) => toItem({ code: "unknown-field", facts: { name } }, [...path, name]));
    }
    return [toItem(codeOf(issue), path)];
  });
}

/** One problem of the request itself. */
export function inputProblem(code: string, path: readonly (string | number)[], facts = {}): ProblemItem {
  return toItem({ code, facts }, path);
}

function toItem({ code, facts = {} }: Code, path: readonly (string | number)[]): ProblemItem {
  return { code, key: `input.${code}`, path, facts };
}

function codeOf(issue: Exclude<Issue, { code: "unrecognized_keys" }>): Code {
  if (issue.input === undefined) return { code: "missing" };
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected);
    case "too_big":
      return { code: tooMuch[issue.origin] ?? "too-large", facts: { count: Number(issue.maximum) } };
    case "too_small":
      return { code: tooLittle[issue.origin] ?? "too-small", facts: { count: Number(issue.minimum) } };
    case "invalid_value":
      return { code: "not-one-of", facts: { values: issue.values.map(String) } };
    case "invalid_format":
      return wrongForm(issue);
    case "custom":
      return { code: typeof issue.params?.code === "string" ? issue.params.code : "unexpected" };
    default:
      return { code: "unexpected" };
  }
}

const tooMuch: Readonly<Record<string, string>> = { string: "too-long", array: "too-many" };
const tooLittle: Readonly<Record<string, string>> = { string: "too-short", array: "too-few" };
const KINDS = new Set(["string", "number", "int", "boolean", "array", "object", "record", "null"]);

function wrongType(expected: string): Code {
  return { code: "wrong-type", facts: { expected: KINDS.has(expected) ? expected : "value" } };
}

/** A form is best told by an example: the first of these that has it. */
const EXAMPLES = ["2026-11-23", "09:30", "0198f3a4-7c1e-7000-8000-000000000000"];

function wrongForm(issue: z.core.$ZodIssueInvalidStringFormat): Code {
  const [, source, flags] = /^\/(.*)\/(\w*)$/.exec(issue.pattern ?? "") ?? [];
  if (source === undefined) return { code: "wrong-form" };
  const pattern = new RegExp(source, flags);
  const example = EXAMPLES.find((text) => pattern.test(text));
  return example === undefined ? { code: "wrong-form" } : { code: "wrong-form-like", facts: { example } };
}
