import { daysBetween, type IsoDate, type Post } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { CHANGE_TOAST, type ToldCommit } from "../../../shared/posts/history/use-commit.ts";
import { type Deed, useLabels } from "../../../shared/posts/use-labels.ts";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { draftOf } from "../editor/post-draft.ts";
import { type Bulk, copyAll, copyTo, deleteAll } from "./bulk-changes.ts";
import type { Copied } from "./copied-posts.ts";
import type { Selection } from "./selection.ts";

type BulkChangesInput = {
  readonly selection: Selection;
  /** The posts that are meant. */
  readonly target: () => readonly Post[];
  readonly commit: (wanted: ToldCommit) => Promise<readonly Post[] | undefined>;
};

/** What is done to several posts: one command, said with how many it was, and with how many could not be. */
export function useBulkChanges({ selection, target, commit }: BulkChangesInput) {
  const { t } = useTranslation();
  const labels = useLabels();

  async function change(deed: Deed, { changes, skipped }: Bulk, note = ""): Promise<readonly Post[] | undefined> {
    if (changes.length === 0) {
      tell(t("ui.calendar.picks.nothing", { count: skipped }));
      return undefined;
    }
    const done = t(`ui.calendar.picks.done.${deed}`, { count: changes.length });
    const stays = skipped === 0 ? "" : `. ${t("ui.calendar.picks.skipped", { count: skipped })}`;
    const posts = changes.map((wish) => wish.post);
    return commit({ label: labels(deed, posts), changes, done: `${done}${stays}${note}` });
  }

  async function copyAs(deed: "duplicate" | "paste", bulk: Bulk, note = "") {
    const made = await change(deed, bulk, note);
    if (made !== undefined) selection.pick(made.map(({ id }) => id));
  }

  function remove() {
    const goners = target();
    if (goners.length === 0) return;
    selection.clear();
    void change("delete", deleteAll(goners));
  }

  return {
    change,
    remove,
    duplicate: () => void copyAs("duplicate", copyAll(target().map(draftOf))),
    paste: ({ posts, unpicturedCount: count }: Copied, onto: IsoDate) => {
      const note = count === 0 ? "" : `. ${t("ui.calendar.picks.unpictured", { count })}`;
      void copyAs("paste", copyTo(posts, onto, daysBetween), note);
    },
    tellUnmoved: (why: string) => tell(t("ui.calendar.picks.moving.nothing", { why })),
    tellCopied: (posts: readonly Post[]) => tell(t("ui.calendar.picks.copied", { count: posts.length })),
    tellUnfit: (code: "too-much" | "not-ours") => tell(t(`ui.calendar.picks.${code}`)),
  };
}

function tell(message: string) {
  showToast({ id: CHANGE_TOAST, message });
}
