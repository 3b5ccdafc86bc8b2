import { Box } from "@mantine/core";
import { IconCalendarMonth } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { BlankState } from "../../shared/ui/blank-state.tsx";
import { ButtonLink } from "../../shared/ui/button-link.tsx";

export function NoPlan({ workspaceId }: { readonly workspaceId: string }) {
  const { t } = useTranslation();
  return (
    <Box p="xl" maw="var(--pl-column)" mx="auto">
      <BlankState icon={IconCalendarMonth} title={t("ui.calendar.noPlan.title")} text={t("ui.calendar.noPlan.text")}>
        <ButtonLink to="/w/$workspaceId/answers" params={{ workspaceId }}>
          {t("ui.calendar.noPlan.start")}
        </ButtonLink>
      </BlankState>
    </Box>
  );
}
