import { Button, Text, Title } from "@mantine/core";
import type { StoredPlan } from "@porchlight/api/contract";
import { IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Trans, useTranslation } from "react-i18next";
import { plansQuery } from "../../../shared/api/plan-queries.ts";
import { ButtonLink } from "../../../shared/ui/button-link.tsx";
import { goalWords, peopleWords } from "./lead-words.ts";
import { OlderNote } from "./older-note.tsx";
import classes from "./plan-head.module.css";
import { planSentence } from "./plan-sentence.ts";
import { VersionMenu } from "./version-menu.tsx";
import { WeekBalance } from "./week-balance.tsx";

type PlanHeadProps = { readonly workspaceId: string; readonly stored: StoredPlan };

/** The sentence, the goals and hours behind it, what can be done with the plan, and whether its week balances. */
export function PlanHead({ workspaceId, stored }: PlanHeadProps) {
  const { t } = useTranslation();
  const { data } = useQuery(plansQuery(workspaceId));
  const versions = data?.items ?? [];
  const newest = versions[0];
  const isOlder = newest !== undefined && newest.version > stored.version;
  const { plan } = stored;
  return (
    <header className={classes.head}>
      <div className={classes.when}>
        <span>{t("ui.plan.head.when", { version: stored.version, day: plan.startsOn })}</span>
        {versions.length > 1 && <VersionMenu workspaceId={workspaceId} versions={versions} shownId={stored.id} />}
      </div>
      <div className={classes.words}>
        {isOlder && <OlderNote workspaceId={workspaceId} shown={stored} newest={newest} />}
        <Title order={1} className={classes.sentence}>
          {planSentence(plan, t)}
        </Title>
        <Text className={classes.lead}>
          <Trans t={t} defaults={goalWords(plan, t)} components={{ b: <strong /> }} /> {peopleWords(plan, t)}
        </Text>
      </div>
      <div className={classes.actions}>
        <Button variant="default" leftSection={<IconPrinter size={18} stroke={1.75} />} onClick={() => window.print()}>
          {t("ui.plan.head.print")}
        </Button>
        {!isOlder && (
          <ButtonLink to="/w/$workspaceId/answers" params={{ workspaceId }}>
            {t("ui.plan.head.change")}
          </ButtonLink>
        )}
      </div>
      {plan.mode !== "empty" && (
        <div className={classes.balance}>
          <WeekBalance plan={plan} />
        </div>
      )}
    </header>
  );
}
