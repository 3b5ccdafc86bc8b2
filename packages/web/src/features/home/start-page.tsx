import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AppearanceMenu } from "../../shared/ui/appearance-menu.tsx";
import { Logo } from "../../shared/ui/logo.tsx";
import classes from "./start-page.module.css";

/** The first visit: what this is in one breath, and one thing to press. */
export function StartPage() {
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId/" });
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <Group gap={8}>
          <Logo />
          <strong>{t("ui.shell.name")}</strong>
        </Group>
        <AppearanceMenu />
      </header>
      <main className={classes.main}>
        <Stack gap="md" align="flex-start">
          <Title order={1} className={classes.title}>
            {t("ui.home.title")}
          </Title>
          <Text fz={17} c="dimmed" maw={560}>
            {t("ui.home.text")}
          </Text>
          <Group mt="sm">
            <Button component={Link} to="/w/$workspaceId/answers" params={{ workspaceId }} size="md">
              {t("ui.home.start")}
            </Button>
            <Button
              component={Link}
              to="/w/$workspaceId/answers"
              params={{ workspaceId }}
              search={{ step: "example" }}
              size="md"
              variant="default"
            >
              {t("ui.home.example")}
            </Button>
          </Group>
        </Stack>
      </main>
    </div>
  );
}
