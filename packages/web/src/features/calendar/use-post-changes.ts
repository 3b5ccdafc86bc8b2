import { notifications } from "@mantine/notifications";
import type { PostChange } from "@porchlight/api/contract";
import { type Fix, movePost, type Post, type Slot, type WallTime } from "@porchlight/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { showToast } from "../../shared/ui/show-toast.ts";
import { showUndoToast } from "../../shared/ui/show-undo-toast.tsx";
import { type Drop, fromCalendarDrop } from "./moving/from-calendar-drop.ts";
import { useBetterPlace } from "./moving/use-better-place.ts";
import type { Scales } from "./moving/weighing/scales.ts";
import type { Destination, WhatIf } from "./moving/weighing/what-if.ts";
import { changeForFix } from "./panel/change-for-fix.ts";
import { applyChange, changesBetween } from "./post-changes.ts";
import { currentStateIn, useChangePost } from "./use-change-post.ts";
import { useChangeWords } from "./use-change-words.ts";
import { useWallFormats } from "./use-wall-formats.ts";

type PostChangesInput = {
  readonly workspaceId: string;
  /** On the calendar's clock. */
  readonly now: WallTime;
  readonly openSlots: readonly Slot[];
  readonly scales: Scales;
};

type Wish = {
  readonly post: Post;
  readonly change: PostChange;
  /** What the toast says once it is done. */
  readonly done: string;
  /** It was dropped there by a hand, which a better place may be offered to; with what was known of the place. */
  readonly dropped?: { readonly whatIf: WhatIf | undefined };
};

const TOAST = "post-changed";

/** Moves and small changes of posts: done at once, said in a toast (which is heard too), with the way back on it and on Ctrl Z. */
export function usePostChanges({ workspaceId, now, openSlots, scales }: PostChangesInput) {
  const { zone } = now;
  const { t } = useTranslation();
  const words = useChangeWords(zone);
  const findBetter = useBetterPlace({ now, openSlots, scales });
  const formats = useWallFormats();
  const { mutateAsync } = useChangePost(workspaceId);
  const lastWish = useRef<Wish | undefined>(undefined);

  function change(wish: Wish) {
    mutateAsync(wish).then(
      (post) => {
        const wayBack = { post, change: changesBetween(post, wish.post), done: t("ui.calendar.toast.undone") };
        lastWish.current = wayBack;
        showUndoToast({ id: TOAST, message: wish.done, undoLabel: t("ui.shell.undo"), onUndo: undo });
        if (wish.dropped !== undefined) offerBetter(post, wish.dropped.whatIf, wayBack);
      },
      (error: Error) => tellOfFailure(error, wish),
    );
  }

  /** A post that was dropped on a poor day stays there; the toast then says why it is poor and names a better one. */
  async function offerBetter(post: Post, known: WhatIf | undefined, wayBack: Wish) {
    const better = await findBetter(post, known);
    // Something else was done meanwhile, or this was taken back.
    if (better === undefined || lastWish.current !== wayBack) return;
    const { why, place, to } = better;
    showUndoToast({
      id: TOAST,
      message: words.movedPoorly(post, why),
      undoLabel: t("ui.shell.undo"),
      onUndo: undo,
      offer: {
        label: t("ui.calendar.toast.better", { moment: formats.moment(place.date, place.time) }),
        onTake: () => moveTo(post, to),
      },
    });
  }

  function move(post: Post, drop: Drop) {
    const to = fromCalendarDrop(post, drop, zone);
    if (to !== undefined) moveTo(post, to);
  }

  /** A move by hand, with what was known of the place when it was let go. */
  function drop(post: Post, place: Drop, whatIf: WhatIf | undefined) {
    const to = fromCalendarDrop(post, place, zone);
    if (to !== undefined) moveTo(post, to, { whatIf });
  }

  /** Day and hour on the post's own clock; without an hour the post keeps its own, or takes that of an open slot. */
  function moveTo(post: Post, to: Destination, dropped?: Wish["dropped"]) {
    const result = movePost(post, to, openSlots);
    if (!result.ok) {
      showToast({ id: TOAST, message: t(`move.${result.code}`) });
      return;
    }
    const done = words.moved({ ...result, wanted: to.time ?? post.time, whatIf: dropped?.whatIf });
    const moved = { post, change: changesBetween(post, result.post), done };
    change(dropped === undefined ? moved : { ...moved, dropped });
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
    showToast({ id: TOAST, message: words.failed(error) });
  }

  /** Somebody else was quicker: their state stands, and ours can still be put on top. */
  function offerAgain({ change: wanted, done }: Wish, current: Post) {
    showUndoToast({
      id: TOAST,
      message: words.overtaken(current),
      undoLabel: t("ui.calendar.toast.anyway"),
      stays: true,
      onUndo: () => change({ post: current, change: changesBetween(current, applyChange(current, wanted)), done }),
    });
  }

  return { move, drop, fix, undo };
}
