import { Box, Button } from "@mantine/core";
import { IconMapPinOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { BlankState } from "./blank-state.tsx";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Box component="main" p="xl">
      <BlankState icon={IconMapPinOff} title={t("ui.shell.notFound.title")} text={t("ui.shell.notFound.text")}>
        <Button component={Link} to="/" variant="default">
          {t("ui.shell.notFound.home")}
        </Button>
      </BlankState>
    </Box>
  );
}
