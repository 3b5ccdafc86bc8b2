import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiProblem, NoConnection } from "../../../shared/api/call-api.ts";
import { ButtonLink } from "../../../shared/ui/button-link.tsx";
import { instantWords } from "../../../shared/words/instant-words.ts";
import classes from "./keep-failure.module.css";
import { AnswersElsewhere, type useKeepPlan } from "./use-keep-plan.ts";

type KeepFailureProps = { readonly keeping: ReturnType<typeof useKeepPlan> };

/** Why the next version was not made, and what can be done about it. */
export function KeepFailure({ keeping }: KeepFailureProps) {
  const { t, i18n } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId/places/plan" });
  const { failure, isKeeping } = keeping;
  if (failure === null || isKeeping) return null;
  const isElsewhere = failure instanceof AnswersElsewhere;
  return (
    <div className={classes.failure} role="alert">
      <p>
        {isElsewhere
          ? t("ui.plan.keeping.elsewhere", { when: instantWords(failure.savedAt, i18n.language) })
          : failureWords()}
      </p>
      {failure instanceof ApiProblem && (failure.problem.problems ?? []).length > 0 && (
        <ul>
          {failure.problem.problems?.map(({ code, path, detail }) => (
            <li key={code + path.join(".")}>{detail}</li>
          ))}
        </ul>
      )}
      <div className={classes.ways}>
        <Button variant="default" onClick={isElsewhere ? keeping.keepAnyway : keeping.again}>
          {t(isElsewhere ? "ui.plan.keeping.anyway" : "ui.plan.keeping.again")}
        </Button>
        {isElsewhere && (
          <ButtonLink to="/w/$workspaceId/answers" params={{ workspaceId }} variant="subtle">
            {t("ui.plan.keeping.openAnswers")}
          </ButtonLink>
        )}
      </div>
    </div>
  );

  function failureWords(): string {
    if (failure instanceof NoConnection) return t("ui.plan.keeping.noConnection");
    return failure instanceof ApiProblem ? failure.message : t("ui.plan.keeping.broken");
  }
}
