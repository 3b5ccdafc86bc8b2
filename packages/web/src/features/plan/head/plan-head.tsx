import { Text, Title } from "@mantine/core";
import type { PlanSummary, StoredPlan } from "@porchlight/api/contract";
import { Trans, useTranslation } from "react-i18next";
import { AnswersChangedNote } from "../../../shared/ui/answers-changed-note.tsx";
import type { TrialStore } from "../what-if/trial-store.ts";
import { goalWords, peopleWords } from "./lead-words.ts";
import { OlderNote } from "./older-note.tsx";
import { PlanActions } from "./plan-actions.tsx";
import classes from "./plan-head.module.css";
import { planSentence } from "./plan-sentence.ts";
import { VersionMenu } from "./version-menu.tsx";
import { WeekBalance } from "./week-balance.tsx";

type PlanHeadProps = {
  readonly workspaceId: string;
  readonly stored: StoredPlan;
  /** Newest first; empty until they are known. */
  readonly versions: readonly PlanSummary[];
  readonly store: TrialStore;
};

/** The sentence, the goals and hours behind it, what can be done with the plan, and whether its week balances. */
export function PlanHead({ workspaceId, stored, versions, store }: PlanHeadProps) {
  const { t } = useTranslation();
  const newest = versions[0];
  const isOlder = newest !== undefined && newest.version > stored.version;
  const { plan } = stored;
  return (
    <header className={classes.head}>
      <p className={classes.business} dir="auto">
        {plan.answers.business.name}
      </p>
      <div className={classes.top}>
        <div className={classes.when}>
          <span>{t("ui.plan.head.when", { version: stored.version, day: plan.startsOn })}</span>
          {versions.length > 1 && <VersionMenu workspaceId={workspaceId} versions={versions} shownId={stored.id} />}
        </div>
        <PlanActions
          workspaceId={workspaceId}
          stored={stored}
          versions={versions}
          store={isOlder ? undefined : store}
        />
      </div>
      <div className={classes.words}>
        {isOlder ? (
          <OlderNote workspaceId={workspaceId} shown={stored} newestVersion={newest.version} />
        ) : (
          <AnswersChangedNote className={classes.changed} />
        )}
        <Title order={1} className={classes.sentence}>
          {planSentence(plan, t)}
        </Title>
        <Text className={classes.lead}>
          <Trans t={t} defaults={goalWords(plan, t)} components={{ b: <strong /> }} /> {peopleWords(plan, t)}
        </Text>
      </div>
      {plan.mode !== "empty" && (
        <div className={classes.balance}>
          <WeekBalance plan={plan} />
        </div>
      )}
    </header>
  );
}
