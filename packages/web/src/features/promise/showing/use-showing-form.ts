import {
  type PromiseSettings,
  promiseSettingsSchema,
  RESERVED_SLUGS,
  SLUG_MAX,
  SLUG_MIN,
  type StoredPromiseSettings,
} from "@porchlight/api/contract";
import type { Channel } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NoConnection } from "../../../shared/api/call-api.ts";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { currentIn, isSlugTaken, useSavePromiseSettings } from "../promise-queries.ts";

/** What is typed, until it is saved. */
export type ShowingDraft = Pick<PromiseSettings, "hurryLine"> & {
  readonly slug: string;
  readonly links: Readonly<Partial<Record<Channel, string>>>;
};

export type ShowingForm = {
  readonly draft: ShowingDraft;
  readonly isDirty: boolean;
  /** What is wrong, by the name of the field or the channel of the link; said once somebody has tried to save it. */
  readonly problems: ReadonlyMap<string, string>;
  readonly change: (change: Partial<ShowingDraft>) => void;
  readonly save: (isPublished: boolean) => void;
};

const TOAST = "promise-settings";

/** The form of where the promise is shown: what is typed stays until it is saved, and is never sent half right. */
export function useShowingForm({
  workspaceId,
  settings,
  suggestedSlug,
}: {
  readonly workspaceId: string;
  readonly settings: StoredPromiseSettings;
  readonly suggestedSlug: string;
}): ShowingForm {
  const { t } = useTranslation();
  const kept: ShowingDraft = {
    slug: settings.slug ?? suggestedSlug,
    hurryLine: settings.hurryLine,
    links: settings.links,
  };
  // What is typed lies over what is kept, so that a change of somebody else's shows without taking it away.
  const [typed, setTyped] = useState<Partial<ShowingDraft>>({});
  const draft = { ...kept, ...typed };
  const [hasTried, setTried] = useState(false);
  const saving = useSavePromiseSettings(workspaceId);
  const reading = promiseSettingsSchema.safeParse({ ...draft, isPublished: false });
  const wrong = hasTried ? (reading.error?.issues ?? []).map(({ path }) => String(path.at(-1))) : [];
  const taken = isSlugTaken(saving.error) && saving.variables?.settings.slug === draft.slug;

  return {
    draft,
    isDirty: settings.slug === null || JSON.stringify(draft) !== JSON.stringify(kept),
    problems: new Map([
      ...wrong.map((name) => [name, name === "slug" ? slugWords() : t("ui.promise.showing.linkMalformed")] as const),
      ...(taken ? [["slug", t("ui.promise.showing.taken")] as const] : []),
    ]),
    change: (change) => setTyped({ ...typed, ...change }),
    save: (isPublished) => {
      setTried(true);
      if (!reading.success || saving.isPending) return;
      saving.mutate(
        { settings: { ...reading.data, isPublished }, base: settings },
        {
          onSuccess: () => {
            setTyped({});
            setTried(false);
            showToast({ id: TOAST, message: t(`ui.promise.showing.${doneKey(isPublished)}`) });
          },
          onError: (error) => {
            if (!isSlugTaken(error)) showToast({ id: TOAST, message: failure(error) });
          },
        },
      );
    },
  };

  function doneKey(isPublished: boolean): "shown" | "hidden" | "saved" | "savedHidden" {
    if (isPublished !== settings.isPublished) return isPublished ? "shown" : "hidden";
    return isPublished ? "saved" : "savedHidden";
  }

  function slugWords(): string {
    if (RESERVED_SLUGS.includes(draft.slug)) return t("ui.promise.showing.reserved");
    return t("ui.promise.showing.malformed", { min: SLUG_MIN, max: SLUG_MAX });
  }

  function failure(error: Error): string {
    if (currentIn(error) !== undefined) return t("ui.promise.showing.changedMeanwhile");
    if (error instanceof NoConnection) return t("ui.promise.showing.failedPlain");
    return t("ui.promise.showing.failed", { reason: error.message });
  }
}
