import { routes } from "@porchlight/api/contract";
import { useQueryClient } from "@tanstack/react-query";
import { Outlet, useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { addressOf, callApi } from "../shared/api/call-api.ts";
import { LiveContext } from "../shared/live/live-context.ts";
import { createLiveStore } from "../shared/live/live-store.ts";
import { pageId } from "../shared/live/page-id.ts";
import { replyNumbers } from "../shared/live/reply-numbers.ts";
import { useOwnName } from "../shared/live/use-own-name.ts";
import { useCarryOver } from "../shared/ticks/use-carry-over.ts";
import { createRefetcher } from "./refetch-changed.ts";

/** Presence is forgotten after 45 seconds. */
const TELL_MS = 20_000;
/** A browser opens six connections to a server, so windows that nobody sees give theirs back. */
const HIDDEN_MS = 5_000;

/** Whatever is open in a workspace, kept up to date with what others do in it. */
export function LiveWorkspace() {
  const { workspaceId } = useParams({ from: "/w/$workspaceId" });
  return <LiveIn key={workspaceId} workspaceId={workspaceId} />;
}

function LiveIn({ workspaceId }: { readonly workspaceId: string }) {
  const queryClient = useQueryClient();
  const [name] = useOwnName();
  useCarryOver(workspaceId);
  const [openPost, showOpenPost] = useState<string | undefined>(undefined);
  const [openings, setOpenings] = useState(0);
  const [store] = useState(() => {
    const refetcher = createRefetcher(queryClient, workspaceId);
    const page = pageId();
    return createLiveStore({
      page,
      oldestRead: () => replyNumbers.oldestOf(workspaceId),
      onOldRead: replyNumbers.subscribe,
      open: (after) =>
        new EventSource(addressOf(routes.followChanges, { params: { workspaceId }, query: { after, page } })),
      onChanged: refetcher.changed,
      onCatchUp: refetcher.everything,
      onStartOver: refetcher.startOver,
      onOpen: () => setOpenings((before) => before + 1),
    });
  });
  useEffect(() => listenWhileSeen(store), [store]);

  useEffect(() => {
    if (openings === 0) return;
    const tell = () => tellPresence(workspaceId, { name, postId: openPost });
    tell();
    const timer = window.setInterval(() => document.visibilityState === "visible" && tell(), TELL_MS);
    return () => window.clearInterval(timer);
  }, [workspaceId, name, openPost, openings]);

  const live = useMemo(() => ({ ...store, showOpenPost }), [store]);
  return (
    <LiveContext value={live}>
      <Outlet />
    </LiveContext>
  );
}

function listenWhileSeen({ start, stop }: { readonly start: () => void; readonly stop: () => void }): () => void {
  let timer: number | undefined;
  const look = () => {
    window.clearTimeout(timer);
    if (document.visibilityState === "visible") start();
    else timer = window.setTimeout(stop, HIDDEN_MS);
  };
  look();
  document.addEventListener("visibilitychange", look);
  return () => {
    window.clearTimeout(timer);
    document.removeEventListener("visibilitychange", look);
    stop();
  };
}

function tellPresence(
  workspaceId: string,
  viewer: { readonly name: string; readonly postId: string | undefined },
): void {
  const page = pageId();
  const { name, postId } = viewer;
  if (page === undefined) return;
  const body = { page, ...(name.trim() === "" ? {} : { name }), ...(postId === undefined ? {} : { postId }) };
  // Told again in a moment; nobody waits for it.
  callApi(routes.tellPresence, { params: { workspaceId }, body }).catch(() => undefined);
}
