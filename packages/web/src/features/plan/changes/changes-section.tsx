import { Button, NativeSelect, Skeleton } from "@mantine/core";
import type { PlanSummary, StoredPlan } from "@porchlight/api/contract";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { planQuery } from "../../../shared/api/plan-queries.ts";
import { Section } from "../../../shared/ui/section.tsx";
import classes from "./changes-section.module.css";
import { DifferenceList } from "./difference-list.tsx";
import { listDifferences } from "./list-differences.ts";

type ChangesSectionProps = {
  readonly workspaceId: string;
  readonly shown: StoredPlan;
  /** Newest first. */
  readonly versions: readonly PlanSummary[];
  readonly otherId: string;
};

/** What is otherwise between the version on the page and another, always from the earlier to the later. */
export function ChangesSection({ workspaceId, shown, versions, otherId }: ChangesSectionProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/w/$workspaceId/plan" });
  const other = useQuery(planQuery(workspaceId, otherId));
  const compareWith = (compare: string | undefined) =>
    navigate({ search: (before) => ({ ...before, compare }), resetScroll: false });
  const otherVersion = versions.find(({ id }) => id === otherId)?.version ?? other.data?.version;
  const note =
    otherVersion === undefined
      ? {}
      : {
          note: t("ui.plan.changes.note", {
            from: Math.min(otherVersion, shown.version),
            to: Math.max(otherVersion, shown.version),
          }),
        };
  return (
    <Section
      title={t("ui.plan.changes.title")}
      {...note}
      aside={
        <span className={classes.choice}>
          <NativeSelect
            aria-label={t("ui.plan.changes.with")}
            value={otherId}
            data={versions.filter(({ id }) => id !== shown.id).map(choiceOf)}
            onChange={({ currentTarget }) => compareWith(currentTarget.value)}
          />
          <Button variant="subtle" size="compact-md" mih={36} onClick={() => compareWith(undefined)}>
            {t("ui.plan.changes.close")}
          </Button>
        </span>
      }
    >
      <OtherPlan shown={shown} other={other} />
    </Section>
  );

  function choiceOf({ id, version, createdAt }: PlanSummary): { readonly value: string; readonly label: string } {
    const day = createdAt.slice(0, 10);
    if (id === versions[0]?.id) return { value: id, label: t("ui.plan.changes.choiceNewest", { version }) };
    const kind = version === shown.version - 1 ? "choiceBefore" : "choice";
    return { value: id, label: t(`ui.plan.changes.${kind}`, { version, day }) };
  }
}

type OtherPlanProps = {
  readonly shown: StoredPlan;
  readonly other: UseQueryResult<StoredPlan | null>;
};

function OtherPlan({ shown, other }: OtherPlanProps) {
  const { t } = useTranslation();
  if (other.isPending) return <Skeleton height={120} />;
  if (other.data === undefined || other.data === null) {
    return (
      <div role="alert">
        <p>{t("ui.plan.changes.broken")}</p>
        <Button variant="default" onClick={() => other.refetch()}>
          {t("ui.plan.changes.again")}
        </Button>
      </div>
    );
  }
  const [before, after] = other.data.version < shown.version ? [other.data, shown] : [shown, other.data];
  const differences = listDifferences(before.plan, after.plan);
  if (differences.length === 0) return <p>{t("ui.plan.changes.none")}</p>;
  return <DifferenceList differences={differences} />;
}
