import { type Fix, movePost, type Post, type Slot, type WallTime } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useCalendarHistory } from "../../shared/posts/history/use-calendar-history.ts";
import { CHANGE_TOAST, type ToldCommit, useCommit } from "../../shared/posts/history/use-commit.ts";
import { changesBetween } from "../../shared/posts/post-changes.ts";
import { postTitle } from "../../shared/posts/post-title.ts";
import { useChangeWords } from "../../shared/posts/use-change-words.ts";
import { showToast } from "../../shared/ui/show-toast.ts";
import { showUndoToast } from "../../shared/ui/show-undo-toast.tsx";
import { useWallFormats } from "../../shared/wall/use-wall-formats.ts";
import { type Drop, fromCalendarDrop } from "./moving/from-calendar-drop.ts";
import { useBetterPlace } from "./moving/use-better-place.ts";
import { useVerdictWord } from "./moving/use-verdict-word.ts";
import type { Weigh } from "./moving/weighing/scales.ts";
import type { Destination, WhatIf } from "./moving/weighing/what-if.ts";
import { wishesForFix } from "./panel/wishes-for-fix.ts";

type PostChangesInput = {
  readonly workspaceId: string;
  /** On the calendar's clock. */
  readonly now: WallTime;
  readonly openSlots: readonly Slot[];
  readonly weigh: Weigh;
};

/** It was dropped there by a hand, which a better place may be offered to; with what was known of the place. */
type Dropped = { readonly whatIf: WhatIf | undefined };

/** Moves and small changes of posts: done at once, said in a toast, with the way back on it. */
export function usePostChanges({ workspaceId, now, openSlots, weigh }: PostChangesInput) {
  const { zone } = now;
  const { t } = useTranslation();
  const words = useChangeWords(zone);
  const verdictWord = useVerdictWord();
  const whyPoor = (whatIf: WhatIf | undefined) => (whatIf?.verdict === "poor" ? verdictWord(whatIf) : undefined);
  const findBetter = useBetterPlace({ now, openSlots, weigh });
  const formats = useWallFormats();
  const history = useCalendarHistory(workspaceId);
  const { commit, go, tellDone } = useCommit(workspaceId, zone);

  /** A post that was dropped on a poor day stays there; the toast then says why it is poor and names a better one. */
  async function commitDrop(wanted: ToldCommit, known: WhatIf | undefined) {
    const [post] = (await commit(wanted)) ?? [];
    if (post === undefined) return;
    const ours = history.read().undo;
    const better = await findBetter(post, known);
    // Something else was done meanwhile, or this was taken back.
    if (better === undefined || history.read().undo !== ours || history.read().waiting > 0) return;
    const { why, place, to } = better;
    showUndoToast({
      id: CHANGE_TOAST,
      message: words.movedPoorly(post, why),
      undoLabel: t("ui.shell.undo"),
      onUndo: () => void go("undo"),
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
  function moveTo(post: Post, to: Destination, dropped?: Dropped) {
    const result = movePost(post, to, openSlots);
    if (!result.ok) {
      showToast({ id: CHANGE_TOAST, message: t(`move.${result.code}`) });
      return;
    }
    const moved: ToldCommit = {
      label: words.label("move", [post]),
      done: words.moved({ ...result, wanted: to.time ?? post.time, why: whyPoor(dropped?.whatIf) }),
      changes: [{ kind: "change", post, change: changesBetween(post, result.post) }],
    };
    void (dropped === undefined ? commit(moved) : commitDrop(moved, dropped.whatIf));
  }

  function fix(post: Post, wanted: Fix, findPost: (postId: string) => Post | undefined) {
    if (wanted.kind === "move-to") return moveTo(post, wanted);
    const changes = wishesForFix({ fix: wanted, post, findPost });
    // What it speaks of is not there any more; the findings are looked at anew in a moment.
    if (changes.length === 0) return;
    void commit({
      label: words.label(wanted.kind, wanted.kind === "assign-to" ? changes.map((wish) => wish.post) : [post]),
      done: t(`ui.calendar.toast.${wanted.kind}`, { ...wanted, title: postTitle(post, t) }),
      changes,
    });
  }

  /** Out of the trash; another post may fill its slot by now, and then it stands beside it. */
  async function restore(post: Post) {
    const [back] =
      (await commit({
        label: words.label("restore", [post]),
        done: words.restored(post),
        // Its series may have been ended meanwhile, and would go on from it.
        changes: [{ kind: "restore", post, ...(post.series === undefined ? {} : { change: { series: null } }) }],
      })) ?? [];
    if (back !== undefined && back.slotKey !== post.slotKey) tellDone(words.restored(back, { isBesideSlot: true }));
  }

  return { move, drop, fix, restore, commit, go, tellDone };
}
