import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./panel.module.css";

/** Stands below the findings until it is known how far down they reach. */
export function SidePanelSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes.section} role="status" aria-label={t("ui.shell.loading")}>
      <Skeleton height={18} width="40%" mb={16} />
      <Skeleton height={60} />
    </div>
  );
}
