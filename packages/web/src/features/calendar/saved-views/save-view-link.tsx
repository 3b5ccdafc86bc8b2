import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CalendarPlace } from "../use-calendar-place.ts";
import { NameViewDialog } from "./name-view-dialog.tsx";
import { useSavedViews } from "./use-saved-views.ts";

type SaveViewLinkProps = { readonly place: CalendarPlace; readonly className: string | undefined };

/** Beside a filter, the way to keep it; where it is kept already, the name it has. */
export function SaveViewLink({ place, className }: SaveViewLinkProps) {
  const { t } = useTranslation();
  const [isNaming, setNaming] = useState(false);
  const { items } = useSavedViews(place);
  const shown = items?.find(({ isShown }) => isShown);
  return (
    <>
      {shown === undefined ? (
        <UnstyledButton className={className} onClick={() => setNaming(true)}>
          {t("ui.calendar.savedViews.saveThis")}
        </UnstyledButton>
      ) : (
        <span>{t("ui.calendar.savedViews.shown", { name: shown.view.name })}</span>
      )}
      <NameViewDialog isOpen={isNaming} place={place} onClose={() => setNaming(false)} />
    </>
  );
}
