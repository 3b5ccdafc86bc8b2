import { notifications } from "@mantine/notifications";
import type { PostChange } from "@porchlight/api/contract";
import { type Fix, movePost, type Post, type Slot, type TimeZoneId } from "@porchlight/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem, NoConnection } from "../../shared/api/call-api.ts";
import { showToast } from "../../shared/ui/show-toast.ts";
import { showUndoToast } from "../../shared/ui/undo-toast.tsx";
import { wallTimeOf } from "./chips/post-state.ts";
import { type Drop, fromCalendarDrop } from "./moving/from-calendar-drop.ts";
import { changeForFix } from "./panel/change-for-fix.ts";
import { applyChange, changesBetween } from "./post-changes.ts";
import { currentStateIn, useChangePost } from "./use-change-post.ts";
import { useWallFormats } from "./use-wall-formats.ts";

type PostChangesInput = {
  readonly workspaceId: string;
  readonly zone: TimeZoneId;
  readonly openSlots: readonly Slot[];
};

type Wish = {
  readonly post: Post;
  readonly change: PostChange;
  /** What the toast says once it is done. */
  readonly done: string;
};

const TOAST = "post-changed";

/** Moves and small changes of posts: done at once, said in a toast (which is heard too), with the way back on it and on Ctrl Z. */
export function usePostChanges({ workspaceId, zone, openSlots }: PostChangesInput) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { mutateAsync } = useChangePost(workspaceId);
  const lastWish = useRef<Wish | undefined>(undefined);

  function change(wish: Wish) {
    mutateAsync(wish).then(
      (post) => {
        lastWish.current = { post, change: changesBetween(post, wish.post), done: t("ui.calendar.toast.undone") };
        showUndoToast({ id: TOAST, message: wish.done, undoLabel: t("ui.shell.undo"), onUndo: undo });
      },
      (error: Error) => tellOfFailure(error, wish),
    );
  }

  function move(post: Post, drop: Drop) {
    const to = fromCalendarDrop(post, drop, zone);
    if (to !== undefined) moveTo(post, to);
  }

  /** Day and hour on the post's own clock; without an hour the post keeps its own, or takes that of an open slot. */
  function moveTo(post: Post, to: Drop) {
    const result = movePost(post, to, openSlots);
    if (!result.ok) {
      showToast({ id: TOAST, message: t(`move.${result.code}`) });
      return;
    }
    const wall = wallTimeOf(result.post, zone);
    const moment = wall === undefined ? "" : formats.moment(wall.date, wall.time);
    const skipped = result.settledTime === undefined ? undefined : (to.time ?? post.time);
    const done =
      skipped === undefined
        ? t("ui.calendar.toast.moved", { moment })
        : t("ui.calendar.toast.movedOverGap", { moment, skipped: formats.time(skipped) });
    change({ post, change: changesBetween(post, result.post), done });
  }

  function fix(post: Post, wanted: Fix) {
    if (wanted.kind === "move-to") return moveTo(post, wanted);
    const facts = wanted.kind === "change-category" ? { category: wanted.category } : {};
    const done = t(`ui.calendar.toast.${wanted.kind}`, { title: post.title, ...facts });
    change({ post, change: changeForFix(wanted, post), done });
  }

  /** Takes the last change back, once. */
  function undo() {
    const wish = lastWish.current;
    lastWish.current = undefined;
    if (wish === undefined) return;
    notifications.hide(TOAST);
    mutateAsync(wish).then(
      () => showToast({ id: TOAST, message: wish.done }),
      (error: Error) => tellOfFailure(error, wish),
    );
  }

  function tellOfFailure(error: Error, wish: Wish) {
    const current = currentStateIn(error);
    if (current !== undefined) return offerAgain(wish, current);
    const message =
      error instanceof NoConnection
        ? t("ui.calendar.toast.noConnection")
        : error instanceof ApiProblem
          ? t("ui.calendar.toast.refused", { why: error.message })
          : t("ui.calendar.toast.failed");
    showToast({ id: TOAST, message });
  }

  /** Somebody else was quicker: their state stands, and ours can still be put on top. */
  function offerAgain({ change: wanted, done }: Wish, current: Post) {
    const wall = wallTimeOf(current, zone);
    const message = t("ui.calendar.toast.overtaken", {
      title: current.title,
      moment: wall === undefined ? t("ui.calendar.editor.noDay") : formats.moment(wall.date, wall.time),
    });
    showUndoToast({
      id: TOAST,
      message,
      undoLabel: t("ui.calendar.toast.anyway"),
      stays: true,
      onUndo: () => change({ post: current, change: changesBetween(current, applyChange(current, wanted)), done }),
    });
  }

  return { move, fix, undo };
}
