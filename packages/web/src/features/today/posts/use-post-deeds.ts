import type { Channel } from "@porchlight/core";
import { inZone, movePost, type Post, sentOn, wallTimeAt } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { listPresence } from "../../../shared/plan/presence.ts";
import { CHANGE_TOAST, useCommit } from "../../../shared/posts/history/use-commit.ts";
import { changesBetween } from "../../../shared/posts/post-changes.ts";
import { postTitle } from "../../../shared/posts/post-title.ts";
import { useLabels } from "../../../shared/posts/use-labels.ts";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { Day } from "../use-today.ts";
import { CHANNEL_ADDRESSES } from "./channel-addresses.ts";
import { nextSensibleTime } from "./next-sensible-time.ts";
import { publishedAt } from "./published-at.ts";

/** What is done with a post on this page; all of it can be undone. */
export function usePostDeeds(day: Day) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const label = useLabels();
  const { workspaceId, plan, zone, now, calendar, posts } = day;
  const { commit } = useCommit(workspaceId, zone);

  /** Puts what goes out on a channel onto the clipboard, and opens the channel where it has one place for everybody. */
  async function copyAndOpen(post: Post, channel: Channel): Promise<void> {
    try {
      await navigator.clipboard.writeText(sentOn(post, channel));
    } catch {
      showToast({ id: CHANGE_TOAST, message: t("ui.today.posts.notCopied") });
      return;
    }
    showToast({ id: CHANGE_TOAST, message: t("ui.today.posts.copied", { channel }) });
    const address = CHANNEL_ADDRESSES[channel];
    if (address !== undefined) window.open(address, "_blank", "noopener,noreferrer");
  }

  function markPosted(post: Post): void {
    const now = wallTimeAt(new Date().toISOString(), post.zone);
    void commit({
      label: label("set-status", [post]),
      done: t("ui.today.posts.done", { title: postTitle(post, t) }),
      changes: [{ kind: "change", post, change: changesBetween(post, publishedAt(post, now)) }],
    });
  }

  function timeToday(post: Post) {
    return nextSensibleTime(post, {
      now,
      openSlots: calendar.slots,
      presences: listPresence(plan, { from: now.date, to: now.date }),
      taken: posts.ofToday
        .filter((other) => other.post.channels.some((channel) => post.channels.includes(channel)))
        .map(({ wall }) => wall.time),
    });
  }

  function postToday(post: Post): void {
    const time = timeToday(post);
    if (time === undefined) return;
    const there = inZone({ date: now.date, time, zone }, post.zone);
    const moved = movePost(post, { date: there.date, time: there.time }, calendar.slots);
    if (!moved.ok) {
      showToast({ id: CHANGE_TOAST, message: t(`move.${moved.code}`) });
      return;
    }
    void commit({
      label: label("move", [post]),
      done: t("ui.today.posts.moved", { title: postTitle(post, t), time: formats.time(time) }),
      changes: [{ kind: "change", post, change: changesBetween(post, moved.post) }],
    });
  }

  function letGo(post: Post): void {
    void commit({
      label: label("delete", [post]),
      done: t("ui.today.posts.letGo", { title: postTitle(post, t) }),
      changes: [{ kind: "delete", post }],
    });
  }

  return { copyAndOpen, markPosted, timeToday, postToday, letGo };
}

export type PostDeeds = ReturnType<typeof usePostDeeds>;
