import { useHotkeys } from "@mantine/hooks";
import { type IsoDate, movePosts, type Plan, type Post, type Slot } from "@porchlight/core";
import { type MouseEvent, useRef, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { ToldCommit } from "../../../shared/posts/history/use-commit.ts";
import { moveTo } from "./bulk-changes.ts";
import { pickedPosts } from "./picked-posts.ts";
import { rangeOf } from "./range-of.ts";
import { createSelection } from "./selection.ts";
import { useBulkChanges } from "./use-bulk-changes.ts";
import { useClipboard } from "./use-clipboard.ts";
import { useRefusedWords } from "./use-refused-words.ts";

type PicksInput = {
  readonly workspaceId: string;
  /** The posts on the screen, in the order in which they stand there. */
  readonly shown: readonly Post[];
  readonly findPost: (postId: string) => Post | undefined;
  /** Whether the filter lets a post be seen. */
  readonly isShown: (post: Post) => boolean;
  readonly openSlots: readonly Slot[];
  readonly plan: Plan;
  readonly today: IsoDate;
  /** Where posts are pasted as long as no day is in hand. */
  readonly date: IsoDate;
  readonly commit: (wanted: ToldCommit) => Promise<readonly Post[] | undefined>;
  readonly say: (words: string) => void;
};

/** Posts picked to be changed together: by pointer, finger and keys, through the clipboard too. */
export function usePicks(input: PicksInput) {
  const { workspaceId, shown, findPost, isShown, openSlots, plan, today, date, commit, say } = input;
  const { t } = useTranslation();
  const [selection] = useState(createSelection);
  const ids = useSyncExternalStore(selection.subscribe, selection.read);
  const posts = pickedPosts(ids, { findPost, isShown });
  const [isPicking, setPicking] = useState(false);
  const anchor = useRef<string | undefined>(undefined);
  const target = () => (posts.length > 0 ? posts : focusedPosts(findPost));
  const bulk = useBulkChanges({ selection, target, commit });
  const refusedWords = useRefusedWords();
  const [moveDays, setMoveDays] = useState<number | undefined>(undefined);

  /** A drop of one of several picked posts moves them all by as many days, or none. */
  function moveAlong(days: number) {
    const result = movePosts(posts, { days, today, plan, openSlots });
    if (result.ok) void bulk.change("move", moveTo(result.moved));
    else bulk.tellUnmoved(refusedWords(result.refused).join(" "));
  }

  function pick(next: readonly string[]) {
    selection.pick(next);
    const count = pickedPosts(selection.read(), { findPost, isShown }).length;
    say(t("ui.calendar.picks.count", { count }));
  }

  function pickAll() {
    pick(shown.map(({ id }) => id));
  }

  function toggle(postId: string) {
    anchor.current = postId;
    const picked = selection.read();
    pick(selection.has(postId) ? picked.filter((id) => id !== postId) : [...picked, postId]);
  }

  function stop() {
    setPicking(false);
    if (ids.length > 0) pick([]);
  }

  /** True when a press picks a post instead of opening it. */
  function press(event: MouseEvent, postId: string): boolean {
    const isTouch = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === "touch";
    const isOnMark = !isTouch && (event.target as Element).closest("[data-pick]") !== null;
    const isWished = event.ctrlKey || event.metaKey || event.shiftKey || isOnMark;
    const from = anchor.current;
    if (event.shiftKey && from !== undefined && posts.length > 0) {
      pick([...selection.read(), ...rangeOf(shown, from, postId)]);
    } else if (isWished || isPicking || (isTouch && posts.length > 0)) {
      toggle(postId);
    } else return false;
    return true;
  }

  useHotkeys([
    ["mod+A", () => isFree() && pickAll()],
    ["mod+D", () => isFree() && target().length > 0 && bulk.duplicate()],
    ["Delete", () => isFree() && bulk.remove()],
    ["Escape", () => isFree() && stop(), { preventDefault: false }],
  ]);
  const clipboard = useClipboard({
    workspaceId,
    isFree,
    target,
    onCopied: bulk.tellCopied,
    onCut: bulk.remove,
    onPaste: (copied, onto = date) => bulk.paste(copied, onto),
    onUnfit: bulk.tellUnfit,
  });

  return {
    ...bulk,
    copy: clipboard.copy,
    pasteCopy: clipboard.paste,
    hasCopy: clipboard.hasCopy,
    /** Where a button pastes. */
    pasteDay: () => clipboard.dayInHand() ?? date,
    pickAll,
    selection,
    posts,
    isPicking: isPicking || posts.length > 0,
    start: () => setPicking(true),
    stop,
    press,
    toggle,
    moveAlong,
    /** By how many days a move is asked about; undefined: none is. */
    moveDays,
    askToMove: (days: number) => setMoveDays(days),
    stopAsking: () => setMoveDays(undefined),
    leaveOut: (others: readonly Post[]) => pick(ids.filter((id) => !others.some((post) => post.id === id))),
  };
}

/** Whether nothing lies over the calendar: an editor, a question, a list. */
function isFree(): boolean {
  return document.querySelector("[role=dialog]") === null;
}

function focusedPosts(findPost: PicksInput["findPost"]): readonly Post[] {
  const postId = document.activeElement?.closest<HTMLElement>("[data-post]")?.dataset.post;
  const post = postId === undefined ? undefined : findPost(postId);
  return post === undefined ? [] : [post];
}
