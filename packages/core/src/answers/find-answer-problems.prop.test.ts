import * as fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../messages/en.ts";
import { anyAnswers } from "../testing/any-answers.ts";
import type { AnswerProblem } from "./answer-problem.ts";
import { findAnswerProblems, hasAnswerErrors } from "./find-answer-problems.ts";

/** Anything in the place of a field: what a person, a program or a broken import might send. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withObjectString: true }),
  fc.constantFrom(null, undefined, "", Number.NaN, -1, 1e300, "2026-02-30", "24:00", "Mars/Olympus", [], {}),
);

/** Sound answers with one to four fields, at any depth, replaced by anything. */
const brokenAnswers = fc
  .tuple(
    anyAnswers(),
    fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), anything), { minLength: 1, maxLength: 4 }),
  )
  .map(([answers, breaks]) =>
    breaks.reduce<unknown>((broken, [steps, value]) => replaceAt(broken, steps, value), answers),
  );

function replaceAt(whole: unknown, [step = 0, ...rest]: readonly number[], value: unknown): unknown {
  if (typeof whole !== "object" || whole === null) return value;
  const keys = Object.keys(whole);
  const chosen = keys[step % keys.length];
  if (chosen === undefined) return value;
  const part: unknown = Reflect.get(whole, chosen);
  const replaced = rest.length === 0 ? value : replaceAt(part, rest, value);
  if (Array.isArray(whole)) return whole.map((item, index) => (String(index) === chosen ? replaced : item));
  return { ...whole, [chosen]: replaced };
}

test("any value at all is answered with problems, each one plain data with words", () => {
  fc.assert(
    fc.property(fc.oneof(anything, brokenAnswers), (answers) => {
      const problems = findAnswerProblems(answers);
      expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
      expect(problems.filter((problem) => !hasWords(problem))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("answers made to be sound have no errors", () => {
  fc.assert(fc.property(anyAnswers(), (answers) => !hasAnswerErrors(findAnswerProblems(answers))));
});

/** Whether the catalogue has a text for a problem, and the problem every fact that the text speaks of. */
function hasWords({ code, facts }: AnswerProblem): boolean {
  const texts = en.problem;
  const text = typeof texts === "object" ? texts[code] : undefined;
  if (typeof text !== "string") return false;
  return [...text.matchAll(/\{\{(\w+)/g)].every(([, name]) => name !== undefined && name in facts);
}
