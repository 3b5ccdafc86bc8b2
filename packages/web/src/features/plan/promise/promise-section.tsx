import { HOPED_REPLIES, type Plan } from "@porchlight/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ForecastNote } from "../../../shared/promise/forecast-note.tsx";
import { Section } from "../../../shared/ui/section.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import { waitWords } from "../../../shared/words/wait-words.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import { TableTwin } from "../charts/table-twin.tsx";
import type { TrialStore } from "../what-if/trial-store.ts";
import { AdviceList } from "./advice-list.tsx";
import classes from "./promise-section.module.css";
import { promiseWords } from "./promise-words.ts";
import { ReplyCurve } from "./reply-curve.tsx";

type PromiseSectionProps = {
  readonly plan: Plan;
  readonly workspaceId: string;
  /** Where advice can be tried; undefined on an earlier version. */
  readonly store: TrialStore | undefined;
};

/** The promise, what it rests on, and what would make it better. */
export function PromiseSection({ plan, workspaceId, store }: PromiseSectionProps) {
  const { t } = useTranslation();
  const { promise } = plan;
  const within = withinWords(promise, t);
  const [best] = plan.advice.filter(({ kind }) => kind === "extra-checks");
  const advised = Number(best?.reason.facts.shareWithinDayAfter ?? 0);
  return (
    <Section
      title={t("ui.plan.promise.title")}
      aside={<Why question={t("ui.plan.promise.question")} reasons={promise.reasons} />}
    >
      <p className={classes.sentence}>{promiseWords(promise, t)}</p>
      {store !== undefined && <ForecastNote workspaceId={workspaceId} />}
      {promise.curve.some(({ share }) => share > 0) && (
        <>
          <TableTwin
            label={t("ui.plan.promise.curve")}
            picture={<ReplyCurve promise={promise} {...(advised > 0 ? { advisedShare: advised } : {})} />}
            heads={["after", "answered", "hopedHead"].map((head) => t(`ui.plan.promise.${head}`))}
            rows={promise.curve.map(({ withinMinutes, share }) => [
              waitWords(withinMinutes),
              t("ui.plan.percent", { share }),
              hopedShare(withinMinutes),
            ])}
          />
          <p className={classes.counted}>
            {[
              t(`ui.plan.promise.${promise.clock === "wall" || within === undefined ? "countedWall" : "counted"}`),
              waits(),
            ].join(" ")}
          </p>
          <div className={classes.hope}>
            <span>{t("ui.plan.promise.hopedLine")}</span>
            <Why question={t("ui.plan.promise.hopedQuestion")} reasons={[HOPED_REASON]} words="ui.plan.reason" />
          </div>
        </>
      )}
      {store !== undefined && (
        <p className={classes.show}>
          <Link to="/w/$workspaceId/promise" params={{ workspaceId }}>
            {t("ui.plan.promise.show")}
          </Link>
        </p>
      )}
      {plan.advice.length > 0 && <AdviceList plan={plan} workspaceId={workspaceId} store={store} />}
    </Section>
  );

  function hopedShare(withinMinutes: number): string {
    const hoped = HOPED_REPLIES.value.find((each) => each.withinMinutes === withinMinutes);
    return hoped === undefined ? t("ui.plan.none") : t("ui.plan.percent", { share: hoped.share });
  }

  function waits(): string {
    const { meanMinutes, worstMinutes } = promise;
    if (meanMinutes === null) return "";
    const mean = waitWords(meanMinutes);
    if (worstMinutes === null) return t("ui.plan.promise.meanWait", { mean });
    return t("ui.plan.promise.waits", { mean, worst: waitWords(worstMinutes) });
  }
}

const HOPED_REASON = { code: "hoped", facts: {}, evidence: HOPED_REPLIES.evidence } as const;
