import { Group, Stack, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { answersQuery } from "../../shared/api/answers-queries.ts";
import { AppearanceMenu } from "../../shared/ui/appearance-menu.tsx";
import { ButtonLink } from "../../shared/ui/button-link.tsx";
import { LatePiece } from "../../shared/ui/late-piece.tsx";
import { Logo } from "../../shared/ui/logo.tsx";
import { WorkspaceMenu } from "../../shared/ui/workspace-menu.tsx";
import classes from "./start-page.module.css";

// The words and the button do not wait for the planner.
const ExamplePlan = lazy(() => import("./example-plan.tsx").then((module) => ({ default: module.ExamplePlan })));

/** Before there is a plan: what this is in one breath, and one thing to press, new or from where one stopped. */
export function StartPage() {
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId/" });
  const { data: answers } = useSuspenseQuery(answersQuery(workspaceId));
  const kind = answers === null ? "first" : "again";
  const name = (answers?.own ?? answers?.answers)?.business.name || t("ui.home.again.noName");
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <Group gap={12} wrap="nowrap">
          <Group gap={8} wrap="nowrap">
            <Logo />
            <strong>{t("ui.shell.name")}</strong>
          </Group>
          <WorkspaceMenu workspaceId={workspaceId} />
        </Group>
        <AppearanceMenu />
      </header>
      <main className={classes.main}>
        <Stack gap="md" align="flex-start">
          <Title order={1} className={classes.title}>
            {t(`ui.home.${kind}.title`)}
          </Title>
          <Text fz={17} c="dimmed" maw={560}>
            {t(`ui.home.${kind}.text`, { name })}
          </Text>
          <Group mt="sm">
            <ButtonLink to="/w/$workspaceId/answers" params={{ workspaceId }} size="md">
              {t(`ui.home.${kind}.start`)}
            </ButtonLink>
            <ButtonLink
              to="/w/$workspaceId/answers"
              params={{ workspaceId }}
              search={{ step: "example" }}
              size="md"
              variant="default"
            >
              {t("ui.home.example")}
            </ButtonLink>
          </Group>
        </Stack>
        <LatePiece>
          <ExamplePlan />
        </LatePiece>
      </main>
    </div>
  );
}
