import { addDays, type Plan } from "@porchlight/core";
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { replyAuditQuery } from "../../../shared/api/conversation-queries.ts";
import { ForecastNote } from "../../../shared/promise/forecast-note.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import { useNow } from "../../../shared/wall/use-now.ts";
import { capitalised, numberWord } from "../../../shared/words/number-word.ts";
import { oneDayContext } from "../../../shared/words/one-day.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import { Part } from "../part.tsx";
import { closuresAhead } from "./closures-ahead.ts";
import { daysWords } from "./days-words.ts";
import { lookDaysOf } from "./look-days.ts";
import classes from "./proof-section.module.css";

/** So many days of answers are looked through. */
const AUDITED_DAYS = 90;
/** Of fewer who asked, a share says nothing. */
const ASKED_LEAST = 10;

type ProofSectionProps = { readonly workspaceId: string; readonly plan: Plan };

/** The promise in one sentence, and what speaks for it and against it. */
export function ProofSection({ workspaceId, plan }: ProofSectionProps) {
  const { t } = useTranslation();
  const today = useNow(plan.zone).date;
  const within = withinWords(plan.promise, t);
  const looks = lookDaysOf(plan);
  return (
    <Part title={looks.perWeek === 0 ? t("visitor.nobodyReadsShort") : sentence()}>
      <div className={classes.level}>
        <p>{levelWords()}</p>
        <Why question={t("ui.promise.why")} reasons={plan.promise.reasons} />
      </div>
      <ul className={classes.list}>
        <KeptRow workspaceId={workspaceId} today={today} />
        <Row tone={looks.perWeek > 0 ? "ok" : "warn"} aside={<PlanLink workspaceId={workspaceId} />}>
          {looks.perWeek === 0
            ? t("ui.promise.proof.noLooks")
            : capitalised(
                t("ui.promise.proof.looks", {
                  count: looks.perWeek,
                  number: numberWord(looks.perWeek, t),
                  days: daysWords(looks.days, t),
                }),
              )}
        </Row>
        {closuresAhead(plan, today).map((closure) => (
          <Row
            key={`${closure.from} ${closure.label}`}
            tone="warn"
            aside={<ChangeLink workspaceId={workspaceId} step={closure.label === "" ? "people" : "closures"} />}
          >
            {t(`ui.promise.proof.${closure.label === "" ? "absence" : "closure"}${closure.isSaid ? "Said" : "Later"}`, {
              ...closure,
              ...oneDayContext(closure),
            })}
          </Row>
        ))}
      </ul>
      <ForecastNote workspaceId={workspaceId} />
    </Part>
  );

  function sentence(): string {
    return within === undefined ? t("visitor.noPromiseShort") : t("visitor.promiseShort", { within });
  }

  function levelWords(): string {
    if (looks.perWeek === 0) return t("ui.promise.nobody");
    return within === undefined ? t("ui.promise.noTime") : t("ui.promise.level", { share: plan.promise.level });
  }
}

type LinkProps = { readonly workspaceId: string };

function PlanLink({ workspaceId }: LinkProps) {
  const { t } = useTranslation();
  return (
    <Link to="/w/$workspaceId/plan" params={{ workspaceId }}>
      {t("ui.promise.proof.routine")}
    </Link>
  );
}

function ChangeLink({ workspaceId, step }: LinkProps & { readonly step: "closures" | "people" }) {
  const { t } = useTranslation();
  return (
    <Link to="/w/$workspaceId/answers" params={{ workspaceId }} search={{ step }}>
      {t("ui.promise.proof.change")}
    </Link>
  );
}

function KeptRow({ workspaceId, today }: { readonly workspaceId: string; readonly today: Plan["startsOn"] }) {
  const { t } = useTranslation();
  const { data } = useQuery(replyAuditQuery(workspaceId, { from: addDays(today, 1 - AUDITED_DAYS), to: today }));
  if (data === undefined) return null;
  const { asked, inTime } = data.all;
  const isEnough = asked >= ASKED_LEAST;
  return (
    <Row
      tone={isEnough ? "ok" : "plain"}
      aside={
        <Link to="/w/$workspaceId/conversations" params={{ workspaceId }}>
          {t("ui.promise.proof.audit")}
        </Link>
      }
    >
      {isEnough
        ? t("ui.promise.proof.kept", { inTime, asked })
        : t("ui.promise.proof.keptTooFew", { days: AUDITED_DAYS })}
    </Row>
  );
}

const MARKS = { ok: IconCircleCheck, warn: IconAlertTriangle, plain: IconInfoCircle } as const;

type RowProps = { readonly tone: keyof typeof MARKS; readonly aside: ReactNode; readonly children: ReactNode };

function Row({ tone, aside, children }: RowProps) {
  const Mark = MARKS[tone];
  return (
    <li className={classes.row} data-tone={tone}>
      <Mark size={20} stroke={1.75} aria-hidden />
      <span className={classes.said}>{children}</span>
      {aside}
    </li>
  );
}
