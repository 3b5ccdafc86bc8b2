import { Box, Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";

export function LoadingPage() {
  const { t } = useTranslation();
  return (
    <Box p="xl" maw="var(--pl-column)" mx="auto" role="status" aria-label={t("ui.shell.loading")}>
      <Skeleton height={40} width="55%" mb={20} />
      <Skeleton height={16} width="35%" mb={40} />
      <Skeleton height={220} mb={20} />
      <Skeleton height={120} />
    </Box>
  );
}
