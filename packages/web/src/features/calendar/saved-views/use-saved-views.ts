import type { SavedView } from "@porchlight/api/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { showUndoToast } from "../../../shared/ui/show-undo-toast.tsx";
import type { CalendarPlace } from "../use-calendar-place.ts";
import { savedViewsQuery, useSavedViewChanges } from "./saved-views-queries.ts";
import { useDefaultView } from "./use-default-view.ts";
import { useFailureWords } from "./use-failure-words.ts";
import { formatViewSearch, isSameView, parseViewSearch } from "./view-search.ts";
import { viewWords } from "./view-words.ts";

const route = getRouteApi("/w/$workspaceId/places/calendar");
/** The last thing that happened to the saved views. */
export const VIEWS_TOAST = "saved-views";

/** A saved view, and how it stands to what the calendar shows. */
export type ListedView = { readonly view: SavedView; readonly isShown: boolean; readonly isDefault: boolean };

/** The saved views of the calendar and what can be done with them. */
export function useSavedViews(place: CalendarPlace) {
  const { workspaceId } = route.useParams();
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  const { data, error, refetch } = useQuery(savedViewsQuery(workspaceId));
  const { defaultId, choose } = useDefaultView(workspaceId);
  const { create, change, remove } = useSavedViewChanges(workspaceId);
  const items = data?.items.map(
    (view): ListedView => ({
      view,
      isShown: isSameView(parseViewSearch(view.search), place),
      isDefault: view.id === defaultId,
    }),
  );

  async function overwrite(view: SavedView): Promise<void> {
    const search = formatViewSearch(place);
    const changed = await tried(change.mutateAsync({ view, change: { search } }), view);
    if (changed === undefined) return;
    tell(t("ui.calendar.savedViews.overwritten", { name: view.name, what: viewWords(place, t) }), () =>
      tried(change.mutateAsync({ view: changed, change: { search: view.search } }), view),
    );
  }

  async function forget({ view, isDefault }: ListedView): Promise<void> {
    // What is shown stays when the view goes that the calendar opened with.
    if (isDefault) place.stay();
    const isGone = await tried(
      remove.mutateAsync(view).then(() => true),
      view,
    );
    if (isGone === undefined) return;
    const { name, search } = view;
    const requestKey = newRequestKey();
    tell(t("ui.calendar.savedViews.deleted", { name }), async () => {
      const again = await tried(create.mutateAsync({ name, search, requestKey }), view);
      if (again !== undefined && isDefault) choose(again.id);
    });
  }

  function toggleDefault({ view, isDefault }: ListedView): void {
    place.stay();
    choose(isDefault ? undefined : view.id);
    const { name } = view;
    showToast({
      id: VIEWS_TOAST,
      message: t(`ui.calendar.savedViews.${isDefault ? "opensAsEver" : "opensWith"}`, { name }),
    });
  }

  function tell(message: string, undo: () => Promise<unknown>): void {
    showUndoToast({ id: VIEWS_TOAST, message, undoLabel: t("ui.shell.undo"), onUndo: () => void undo() });
  }

  async function tried<T>(deed: Promise<T>, { name }: SavedView): Promise<T | undefined> {
    try {
      return await deed;
    } catch (failure) {
      showToast({ id: VIEWS_TOAST, message: failureWords(failure, name) });
      return undefined;
    }
  }

  return {
    /** By their names; undefined until they have come. */
    items,
    error,
    refetch,
    open: ({ search }: SavedView) => place.go(parseViewSearch(search)),
    overwrite,
    forget,
    toggleDefault,
  };
}

export type SavedViews = ReturnType<typeof useSavedViews>;
