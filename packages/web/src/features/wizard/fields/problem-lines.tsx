import type { AnswerProblem } from "@porchlight/core";
import { IconAlertTriangle, IconBulb } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./problem-lines.module.css";

type ProblemLinesProps = { readonly problems: readonly AnswerProblem[] };

/** Problems in words, each with its mark: what must be put right, and what is only worth a second look. */
export function ProblemLines({ problems }: ProblemLinesProps) {
  const { t } = useTranslation();
  return problems.map(({ code, severity, path, facts }) => {
    const Mark = severity === "error" ? IconAlertTriangle : IconBulb;
    return (
      <span key={`${code}-${path.join("-")}`} className={classes.line} data-severity={severity}>
        <Mark size={15} stroke={2.2} aria-hidden />
        <span>{t([`ui.wizard.problem.${code}`, `problem.${code}`, `ui.shell.dates.problem.${code}`], facts)}</span>
      </span>
    );
  });
}
