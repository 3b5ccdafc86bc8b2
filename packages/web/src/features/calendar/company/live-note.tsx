import { useTranslation } from "react-i18next";
import { useLiveStatus } from "../../../shared/live/live-context.ts";

/** Says that what others do does not show for now. */
export function LiveNote({ className }: { readonly className: string | undefined }) {
  const { t } = useTranslation();
  if (useLiveStatus() !== "away") return null;
  return (
    <p className={className} role="status">
      {t("ui.calendar.company.away")}
    </p>
  );
}
