import type { AnswerProblem } from "../answer-problem.ts";
import type { ReadableAnswers } from "../read-answers.ts";
import { errorAt, problemsOfAmount } from "./problem-rule.ts";

/** What the owner sets bounds to: a share from 0 to 1, money from 0 up, a currency with a code. */
export function findLimitProblems({ limits }: ReadableAnswers): AnswerProblem[] {
  const { promoShareMax, moneyPerMonth, currency } = limits ?? {};
  const outside = promoShareMax !== undefined && (promoShareMax < 0 || promoShareMax > 1);
  const codeless = currency !== undefined && !/^[A-Za-z]{3}$/.test(currency);
  return [
    ...(outside ? [errorAt(["limits", "promoShareMax"], "promo-share-out-of-range", { promoShareMax })] : []),
    ...problemsOfAmount(moneyPerMonth, { path: ["limits", "moneyPerMonth"], code: "money-negative" }),
    ...(codeless ? [errorAt(["limits", "currency"], "not-a-currency", { currency })] : []),
  ];
}
