import { Button } from "@mantine/core";
import type { Plan } from "@porchlight/core";
import { IconBulb } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Why } from "../../../shared/ui/why.tsx";
import { withoutIdle } from "../what-if/trial.ts";
import { trialOfAdvice } from "../what-if/trial-of-advice.ts";
import type { TrialStore } from "../what-if/trial-store.ts";
import { useOpenWhatIf } from "../what-if/use-open-what-if.ts";
import classes from "./advice-list.module.css";

type AdviceListProps = {
  readonly plan: Plan;
  readonly workspaceId: string;
  readonly store: TrialStore | undefined;
};

/** What would help most, best first, each with what it buys, and a way to try it or to the answer that it changes. */
export function AdviceList({ plan, workspaceId, store }: AdviceListProps) {
  const { t } = useTranslation();
  const openWhatIf = useOpenWhatIf();
  return (
    <ul className={classes.advice}>
      {plan.advice.map((advice) => {
        const { kind, reason } = advice;
        const trial = store === undefined ? undefined : trialOfAdvice(advice, plan);
        return (
          <li key={kind + reason.code + JSON.stringify(reason.facts)}>
            <IconBulb size={20} stroke={1.75} aria-hidden />
            <p>{t(`reason.${reason.code}`, reason.facts)}</p>
            <span className={classes.ends}>
              {trial === undefined ? (
                <Link
                  to="/w/$workspaceId/answers"
                  params={{ workspaceId }}
                  search={{ step: kind === "suggest-channel" ? "channels" : "people" }}
                >
                  {t(`ui.plan.promise.change.${kind}`)}
                </Link>
              ) : (
                <Button
                  variant="default"
                  size="compact-md"
                  className={classes.tryIt}
                  onClick={() => {
                    store?.change(() => withoutIdle(trial, plan.answers));
                    openWhatIf();
                  }}
                >
                  {t("ui.plan.promise.tryIt")}
                </Button>
              )}
              <Why question={t("ui.plan.promise.adviceQuestion")} reasons={[reason]} isSaid />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
