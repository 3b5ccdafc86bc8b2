import type { AnswerProblem } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { placeOfPath } from "../steps.ts";
import type { FieldPath } from "../wizard-context.ts";
import classes from "./missing-answers.module.css";

/** More than these would be a wall; putting the first right shows the rest. */
const SHOWN = 6;

type MissingAnswersProps = {
  readonly errors: readonly AnswerProblem[];
  /** Whether an earlier plan stands below. */
  readonly hasPlan: boolean;
  readonly onField: (path: FieldPath) => void;
};

/** What a plan still needs, each a way to its field. */
export function MissingAnswers({ errors, hasPlan, onField }: MissingAnswersProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.missing} aria-live="polite">
      <p className={hasPlan ? classes.waits : classes.title}>
        {t(hasPlan ? "ui.wizard.live.waits" : "ui.wizard.live.missing")}
      </p>
      <ul>
        {errors.slice(0, SHOWN).map(({ code, facts, path }) => (
          <li key={`${code}-${path.join("-")}`}>
            <span>{t(`problem.${code}`, facts)}</span>
            <button type="button" onClick={() => onField(path)}>
              {t(`ui.wizard.step.${placeOfPath(path).step}`)}
            </button>
          </li>
        ))}
      </ul>
      {errors.length > SHOWN && <p>{t("ui.wizard.live.more", { count: errors.length - SHOWN })}</p>}
    </div>
  );
}
