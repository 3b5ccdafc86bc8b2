import { Button } from "@mantine/core";
import type { StoredPlan } from "@porchlight/api/contract";
import { findAnswerProblems, hasAnswerErrors } from "@porchlight/core";
import { useMemo, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { usePlanPreview } from "../../../shared/planning/use-plan-preview.ts";
import { Section } from "../../../shared/ui/section.tsx";
import { KeepFailure } from "../keeping/keep-failure.tsx";
import { useKeepPlan } from "../keeping/use-keep-plan.ts";
import { glanceWords } from "./glance-words.ts";
import { nextStart } from "./next-start.ts";
import { Outcome } from "./outcome.tsx";
import { answersOfTrial, isUntouched } from "./trial.ts";
import { TrialControls } from "./trial-controls.tsx";
import type { TrialStore } from "./trial-store.ts";
import { WHAT_IF_ID } from "./use-open-what-if.ts";
import classes from "./what-if-section.module.css";

type WhatIfSectionProps = {
  readonly workspaceId: string;
  readonly stored: StoredPlan;
  readonly store: TrialStore;
  readonly onClose: () => void;
};

/** Things to try, the plan that would come of them beside the one that is, and the two ways out: keep it, or let it be. */
export function WhatIfSection({ workspaceId, stored, store, onClose }: WhatIfSectionProps) {
  const { t } = useTranslation();
  const { plan, version } = stored;
  const trial = useSyncExternalStore(store.subscribe, store.trial);
  const [startsOn] = useState(() => nextStart(plan, new Date().toISOString()));
  const answers = useMemo(() => answersOfTrial(plan.answers, { trial, startsOn }), [plan, trial, startsOn]);
  const problems = useMemo(() => findAnswerProblems(answers), [answers]);
  const hasErrors = hasAnswerErrors(problems);
  const preview = usePlanPreview({ answers, startsOn, hasErrors, previous: plan });
  const keeping = useKeepPlan(workspaceId, store.clear);
  const untouched = isUntouched(trial);
  const tried = untouched ? plan : preview.plan;
  const isReady = !untouched && preview.answers === answers && preview.plan !== undefined;
  return (
    <div id={WHAT_IF_ID} tabIndex={-1} className={classes.whatIf}>
      <Section
        title={t("ui.plan.whatIf.title")}
        note={t("ui.plan.whatIf.note")}
        aside={
          <Button variant="subtle" size="compact-md" className={classes.close} onClick={onClose}>
            {t("ui.plan.whatIf.close")}
          </Button>
        }
      >
        <div className={classes.sides}>
          <TrialControls plan={plan} trial={trial} onChange={store.change} />
          <div aria-busy={!untouched && !isReady}>
            {preview.failed && <p role="alert">{t("ui.plan.whatIf.failed")}</p>}
            {hasErrors && (
              <ul className={classes.problems} role="alert">
                {problems
                  .filter(({ severity }) => severity === "error")
                  .map(({ code, facts, path }) => (
                    <li key={code + path.join(".")}>{t(`problem.${code}`, facts)}</li>
                  ))}
              </ul>
            )}
            <Outcome kept={plan} tried={tried} version={version} />
          </div>
        </div>
        <div className={classes.ways}>
          <Button
            disabled={!isReady || hasErrors}
            loading={keeping.isKeeping}
            onClick={() => keeping.keep({ answers, startsOn, basis: plan.answers })}
          >
            {t("ui.plan.whatIf.keep")}
          </Button>
          <Button variant="default" disabled={untouched || keeping.isKeeping} onClick={store.clear}>
            {t("ui.plan.whatIf.back")}
          </Button>
          <p className={classes.hint}>{t(untouched ? "ui.plan.whatIf.untouched" : "ui.plan.whatIf.notKept")}</p>
          {tried !== undefined && <p className={classes.glance}>{glanceWords(tried, t)}</p>}
          <KeepFailure keeping={keeping} />
        </div>
      </Section>
    </div>
  );
}
