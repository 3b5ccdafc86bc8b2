import { useTranslation } from "react-i18next";
import { ApiProblem, NoConnection } from "../../../shared/api/call-api.ts";
import classes from "./make-failure.module.css";

type MakeFailureProps = { readonly failure: Error };

/** Why the plan was not made, all of it. */
export function MakeFailure({ failure }: MakeFailureProps) {
  const { t } = useTranslation();
  const details = failure instanceof ApiProblem ? (failure.problem.problems ?? []) : [];
  return (
    <div role="alert" className={classes.failure}>
      {failure instanceof NoConnection ? t("ui.wizard.plan.noConnection") : failure.message}
      {details.length > 0 && (
        <ul>
          {details.map(({ path, code, detail }) => (
            <li key={`${code}-${path.join("-")}`}>{detail}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
