import { useRouter } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { showUndoToast } from "../../../shared/ui/show-undo-toast.tsx";

type InEditor = {
  /** Undefined while the editor is shut. */
  readonly address: string | undefined;
  /** Whether something is written that is not saved. */
  readonly isChanged: boolean;
};

/**
 * Tells whoever goes away from unsaved words, by the browser's Back or to another page, that they are kept, with the way
 * back to them.
 *
 * @returns to be called before the editor is shut on purpose, about which nothing is told.
 */
export function useTellKept({ address, isChanged }: InEditor): () => void {
  const { t } = useTranslation();
  const router = useRouter();
  const unsaved = useRef<{ readonly address: string; readonly href: string } | undefined>(undefined);
  const tell = useEffectEvent(() => {
    const left = unsaved.current;
    if (left === undefined) return;
    showUndoToast({
      id: "kept-text",
      message: t("ui.calendar.editor.kept"),
      undoLabel: t("ui.calendar.editor.goOn"),
      onUndo: () => router.history.push(left.href),
    });
  });
  const note = useEffectEvent((now: InEditor) => {
    if (unsaved.current?.address !== now.address) tell();
    const { href } = router.state.location;
    unsaved.current = now.address !== undefined && now.isChanged ? { address: now.address, href } : undefined;
  });
  useEffect(() => note({ address, isChanged }), [address, isChanged]);
  useEffect(() => () => tell(), []);
  return () => {
    unsaved.current = undefined;
  };
}
