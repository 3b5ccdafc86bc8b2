import { Button, Group, Modal, TextInput } from "@mantine/core";
import { SAVED_VIEW_MOST, type SavedView } from "@porchlight/api/contract";
import { getRouteApi } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { showToast } from "../../../shared/ui/show-toast.ts";
import type { CalendarPlace } from "../use-calendar-place.ts";
import classes from "./name-view-dialog.module.css";
import { useSavedViewChanges } from "./saved-views-queries.ts";
import { useFailureWords } from "./use-failure-words.ts";
import { VIEWS_TOAST } from "./use-saved-views.ts";
import { formatViewSearch, parseViewSearch, type ShownView } from "./view-search.ts";
import { viewWords } from "./view-words.ts";

type NameViewDialogProps = {
  readonly isOpen: boolean;
  /** The view to be renamed; without one, what the calendar shows is saved as a new one. */
  readonly view?: SavedView | undefined;
  readonly place: CalendarPlace;
  /** The selector of what has the focus afterwards, where it is not what was pressed: a line of a menu is gone by then. */
  readonly returnTo?: string;
  readonly onClose: () => void;
};

/** Asks for the name of a view. */
export function NameViewDialog({ isOpen, returnTo, onClose, ...form }: NameViewDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      returnFocus={returnTo === undefined}
      onExitTransitionEnd={() => {
        if (returnTo !== undefined) document.querySelector<HTMLElement>(returnTo)?.focus({ preventScroll: true });
      }}
      title={t(`ui.calendar.savedViews.${form.view === undefined ? "saveTitle" : "renameTitle"}`)}
      radius="md"
      size={420}
      centered
      closeButtonProps={{ "aria-label": t("ui.shell.close") }}
      attributes={{ header: { role: "presentation" } }}
    >
      <NameForm {...form} onClose={onClose} />
    </Modal>
  );
}

function NameForm({ view, place, onClose }: Omit<NameViewDialogProps, "isOpen" | "returnTo">) {
  const { t } = useTranslation();
  const { workspaceId } = getRouteApi("/w/$workspaceId/places/calendar").useParams();
  const failureWords = useFailureWords();
  const [name, setName] = useState(view?.name ?? "");
  // Pressed again after a failure, the same wish makes one view.
  const [requestKey] = useState(newRequestKey);
  const { create, change } = useSavedViewChanges(workspaceId);
  const shown: ShownView = view === undefined ? place : parseViewSearch(view.search);
  const search = formatViewSearch(shown);
  const isTooLong = search.length > SAVED_VIEW_MOST.search;
  const error = create.error ?? change.error;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (given === "" || isTooLong) return;
    try {
      if (view === undefined) await create.mutateAsync({ name: given, search, requestKey });
      else if (given !== view.name) await change.mutateAsync({ view, change: { name: given } });
    } catch {
      // It stands at the field.
      return;
    }
    onClose();
    if (view === undefined) showToast({ id: VIEWS_TOAST, message: t("ui.calendar.savedViews.saved", { name: given }) });
  };
  return (
    <form onSubmit={save}>
      <TextInput
        data-autofocus
        label={t("ui.calendar.savedViews.name")}
        placeholder={t("ui.calendar.savedViews.nameHint")}
        value={name}
        maxLength={SAVED_VIEW_MOST.name}
        autoComplete="off"
        error={isTooLong ? t("ui.calendar.savedViews.tooLong") : error === null ? undefined : failureWords(error, name)}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <p className={classes.shown}>{viewWords(shown, t)}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("ui.shell.cancel")}
        </Button>
        <Button type="submit" loading={create.isPending || change.isPending} disabled={name.trim() === ""}>
          {t(`ui.calendar.savedViews.${view === undefined ? "save" : "rename"}`)}
        </Button>
      </Group>
    </form>
  );
}
