import { Box } from "@mantine/core";
import { IconMapPinOff, IconRoute } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { currentPlanQuery, planQuery } from "../../shared/api/plan-queries.ts";
import planTexts from "../../shared/texts/en/plan.json" with { type: "json" };
import { useTexts } from "../../shared/texts/use-texts.ts";
import { BlankState } from "../../shared/ui/blank-state.tsx";
import { ButtonLink } from "../../shared/ui/button-link.tsx";
import { PlanView } from "./plan-view.tsx";

/** The plan of a workspace: the newest, or the version that the address names. */
export function PlanPage() {
  useTexts({ plan: planTexts });
  const { workspaceId } = useParams({ from: "/w/$workspaceId/places/plan" });
  const { version } = useSearch({ from: "/w/$workspaceId/places/plan" });
  return version === undefined ? (
    <NewestPlan workspaceId={workspaceId} />
  ) : (
    <NamedPlan workspaceId={workspaceId} planId={version} />
  );
}

type NewestPlanProps = { readonly workspaceId: string };

function NewestPlan({ workspaceId }: NewestPlanProps) {
  const { data } = useSuspenseQuery(currentPlanQuery(workspaceId));
  if (data === null) return <NoPlan workspaceId={workspaceId} />;
  return <PlanView key={data.id} workspaceId={workspaceId} stored={data} />;
}

type NamedPlanProps = { readonly workspaceId: string; readonly planId: string };

function NamedPlan({ workspaceId, planId }: NamedPlanProps) {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(planQuery(workspaceId, planId));
  if (data !== null) return <PlanView key={data.id} workspaceId={workspaceId} stored={data} />;
  return (
    <Box p="xl" maw="var(--pl-column)" mx="auto">
      <BlankState icon={IconMapPinOff} title={t("ui.plan.noVersion.title")} text={t("ui.plan.noVersion.text")}>
        <ButtonLink to="/w/$workspaceId/plan" params={{ workspaceId }} variant="default" mt="xs">
          {t("ui.plan.noVersion.newest")}
        </ButtonLink>
      </BlankState>
    </Box>
  );
}

function NoPlan({ workspaceId }: NewestPlanProps) {
  const { t } = useTranslation();
  return (
    <Box p="xl" maw="var(--pl-column)" mx="auto">
      <BlankState icon={IconRoute} title={t("ui.plan.noPlan.title")} text={t("ui.plan.noPlan.text")}>
        <ButtonLink to="/w/$workspaceId/answers" params={{ workspaceId }} mt="xs">
          {t("ui.plan.noPlan.start")}
        </ButtonLink>
      </BlankState>
    </Box>
  );
}
