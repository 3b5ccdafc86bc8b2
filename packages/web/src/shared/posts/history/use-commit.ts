import { notifications } from "@mantine/notifications";
import type { Post } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { showToast } from "../../ui/show-toast.ts";
import { showUndoToast } from "../../ui/show-undo-toast.tsx";
import { applyChange, changesBetween } from "../post-changes.ts";
import { useChangeWords } from "../use-change-words.ts";
import { currentStatesIn } from "./current-states.ts";
import type { Way } from "./history.ts";
import { useCalendarHistory } from "./use-calendar-history.ts";
import type { Wish } from "./wish.ts";

export type ToldCommit = {
  /** In words that go on from "Undo:". */
  readonly label: string;
  readonly changes: readonly Wish[];
  /** What the toast says once it is done. */
  readonly done: string;
};

/** One toast for everything that is done to the calendar: the last thing that happened. */
export const CHANGE_TOAST = "calendar-changed";

/** Changes posts and says so in a toast, which is heard too, with the way back on it; so does going back and forth. */
export function useCommit(workspaceId: string, zone: string) {
  const { t } = useTranslation();
  const words = useChangeWords(zone);
  const history = useCalendarHistory(workspaceId);

  /** The posts after it; undefined where nothing was changed, which has been said by then. */
  async function commit(wanted: ToldCommit): Promise<readonly Post[] | undefined> {
    try {
      const posts = await history.commit(wanted);
      tellDone(wanted.done);
      return posts;
    } catch (error) {
      tellOfFailure(error, wanted);
      return undefined;
    }
  }

  function tellDone(message: string) {
    showUndoToast({ id: CHANGE_TOAST, message, undoLabel: t("ui.shell.undo"), onUndo: () => void go("undo") });
  }

  async function go(way: Way): Promise<void> {
    const result = await history.go(way);
    if (result.kind === "nothing") return;
    notifications.hide(CHANGE_TOAST);
    const { label } = result.command;
    const message = result.kind === "done" ? t(`ui.calendar.history.${way}Done`, { label }) : words.cannot(way, result);
    showToast({ id: CHANGE_TOAST, message });
  }

  function tellOfFailure(error: unknown, wanted: ToldCommit) {
    const current = currentStatesIn(error);
    const [first] = current;
    if (first === undefined) return showToast({ id: CHANGE_TOAST, message: words.failed(error) });
    // Somebody else was quicker: their state stands, and ours can still be put on top.
    showUndoToast({
      id: CHANGE_TOAST,
      message: current.length === 1 ? words.overtaken(first) : words.allOvertaken(current.length),
      undoLabel: t("ui.calendar.toast.anyway"),
      stays: true,
      onUndo: () => void commit({ ...wanted, changes: wanted.changes.map((wish) => madeOn(wish, current)) }),
    });
  }

  return { commit, go, tellDone };
}

/** The same wish, made on the post as somebody else left it. */
function madeOn(wish: Wish, current: readonly Post[]): Wish {
  if (wish.kind === "create" || wish.kind === "restore") return wish;
  const post = current.find(({ id }) => id === wish.post.id);
  if (post === undefined) return wish;
  return wish.kind === "delete"
    ? { kind: "delete", post }
    : { kind: "change", post, change: changesBetween(post, applyChange(post, wish.change)) };
}
