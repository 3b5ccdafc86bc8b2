import type { AnswerProblem } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ProblemLines } from "../fields/problem-lines.tsx";
import { placeOfPath } from "../steps.ts";
import type { FieldPath } from "../wizard-context.ts";
import classes from "./problem-links.module.css";

type ProblemLinksProps = {
  readonly problems: readonly AnswerProblem[];
  readonly onField: (path: FieldPath) => void;
};

const PROBLEM_LINKS = "wizard-problems";

/** Puts the focus on what stands in the way. */
export function focusProblemLinks(): void {
  const links = document.getElementById(PROBLEM_LINKS);
  links?.focus({ preventScroll: true });
  links?.scrollIntoView({ block: "center" });
}

/** What must be put right and what is worth a second look, each with the way to its field. */
export function ProblemLinks({ problems, onField }: ProblemLinksProps) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return (
    <div id={PROBLEM_LINKS} tabIndex={-1} className={classes.problems}>
      {[errors, warnings].map(
        (group, index) =>
          group.length > 0 && (
            <section key={index === 0 ? "errors" : "warnings"}>
              <h2>{t(index === 0 ? "ui.wizard.plan.wrong" : "ui.wizard.plan.strange")}</h2>
              <ul>
                {group.map((problem) => (
                  <li key={`${problem.code}-${problem.path.join("-")}`}>
                    <ProblemLines problems={[problem]} />
                    <button type="button" onClick={() => onField(problem.path)}>
                      {t("ui.wizard.plan.look", { step: t(`ui.wizard.step.${placeOfPath(problem.path).step}`) })}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
