import type { z } from "zod";
import type { AnswerProblem } from "./answer-problem.ts";
import type { Answers } from "./answers.ts";
import { answersSchema } from "./answers-schema.ts";
import { describeShapeIssue, type ShapeIssue } from "./describe-shape-issue.ts";

/** Answers of which any part may be missing: what is left when the fields of a wrong shape are taken out. */
export type Readable<T> = T extends readonly (infer Item)[]
  ? readonly (Readable<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Readable<T[Key]> | undefined }
    : T;

export type ReadableAnswers = Readable<Answers>;

type Path = readonly PropertyKey[];

/** A list of this many wrong fields helps nobody; the rest is counted. */
const SHAPE_PROBLEMS_MAX = 100;

/** Reads any value as answers: the problems of its shape, and every field that has none, in its place. */
export function readAnswers(input: unknown): {
  readonly answers: ReadableAnswers;
  readonly problems: readonly AnswerProblem[];
} {
  const parsed = answersSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return { answers: parsed.data, problems: [] };
  const issues: readonly ShapeIssue[] = parsed.error.issues;
  const problems = issues.flatMap(describeShapeIssue);
  const readable = withoutBroken(
    input,
    issues.filter(breaksItsField).map(({ path }) => path),
  );
  // Whatever the schema objects to has been taken out, so every field that is left has its own type.
  return { answers: (readable ?? {}) as ReadableAnswers, problems: cutToMaximum(problems) };
}

// A field too many leaves its neighbours readable.
function breaksItsField(issue: z.core.$ZodIssue): boolean {
  return issue.code !== "unrecognized_keys";
}

function withoutBroken(value: unknown, broken: readonly Path[]): unknown {
  if (broken.length === 0) return value;
  if (broken.some((path) => path.length === 0)) return undefined;
  if (Array.isArray(value)) return value.map((item, index) => withoutBroken(item, below(broken, index)));
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutBroken(item, below(broken, key))]));
}

function below(paths: readonly Path[], key: PropertyKey): Path[] {
  return paths.filter((path) => path[0] === key).map((path) => path.slice(1));
}

function cutToMaximum(problems: readonly AnswerProblem[]): readonly AnswerProblem[] {
  if (problems.length <= SHAPE_PROBLEMS_MAX) return problems;
  const kept = problems.slice(0, SHAPE_PROBLEMS_MAX);
  const more = problems.length - SHAPE_PROBLEMS_MAX;
  return [...kept, { code: "more-problems", severity: "error", path: [], facts: { more } }];
}
