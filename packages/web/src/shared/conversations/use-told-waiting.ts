import type { PresenceReply } from "@porchlight/api/contract";
import { useQuery } from "@tanstack/react-query";
import { presenceQuery } from "../api/presence-queries.ts";

type ToldWaiting = PresenceReply["channels"][number];

/** Channels on which people wait as the owner's answers have it who are not written down here. */
export function useToldWaiting(workspaceId: string): readonly ToldWaiting[] {
  const { data } = useQuery(presenceQuery(workspaceId));
  return (data?.channels ?? []).filter(({ waitingAsTold }) => waitingAsTold > 0);
}
