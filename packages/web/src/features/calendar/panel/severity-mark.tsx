import type { Severity } from "@porchlight/core";
import { IconAlertTriangle, IconBulb } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

const COLORS = { error: "var(--pl-bad)", warning: "var(--pl-warn)", hint: "var(--pl-ink2)" } as const;

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation();
  const Mark = severity === "hint" ? IconBulb : IconAlertTriangle;
  return <Mark size={20} stroke={1.75} color={COLORS[severity]} aria-label={t(`severity.${severity}`)} />;
}
