import type { Changed, LiveEventData, LiveEventName } from "../contract/live-schemas.ts";
import type { NoticeHandlers } from "../db/connection.ts";
import { type Notice, parseNotice } from "../db/notice.ts";
import { createViewers } from "./viewers.ts";

/** Something that a follower is told. */
export type LiveEvent = {
  readonly [Name in LiveEventName]: { readonly name: Name; readonly data: LiveEventData<Name> };
}[LiveEventName];

export type Feed = {
  /** Tells a follower of one workspace, of what happens from now on; returns the end of it. */
  readonly follow: (workspaceId: string, tell: (event: LiveEvent) => void) => () => void;
  readonly viewersOf: (workspaceId: string) => LiveEventData<"viewers">;
  /** Forgets viewers who have not been seen for too long. */
  readonly forgetLate: () => void;
};

type FeedInput = {
  readonly listen: (handlers: NoticeHandlers) => Promise<void>;
  /** Milliseconds of a clock. */
  readonly clock: () => number;
};

/** What the database tells this process, handed on to whoever follows the workspace that it is about. */
export async function openFeed({ listen, clock }: FeedInput): Promise<Feed> {
  const followers = new Map<string, Set<(event: LiveEvent) => void>>();
  const viewers = createViewers();

  const tell = (workspaceId: string, event: LiveEvent): void => {
    for (const follower of followers.get(workspaceId) ?? []) follower(event);
  };
  const viewersOf = (workspaceId: string): LiveEventData<"viewers"> => ({ viewers: [...viewers.list(workspaceId)] });
  const tellViewers = (workspaceId: string): void =>
    tell(workspaceId, { name: "viewers", data: viewersOf(workspaceId) });

  function hear(notice: Notice): void {
    const { workspaceId } = notice;
    if (notice.of === "changes") tell(workspaceId, { name: "changed", data: toChanged(notice) });
    else if (notice.of === "viewer" && viewers.see(workspaceId, notice.viewer, clock())) tellViewers(workspaceId);
    else if (notice.of === "viewer-gone" && viewers.forget(workspaceId, notice.page)) tellViewers(workspaceId);
  }

  await listen({
    onNotice: (text) => {
      const notice = parseNotice(text);
      if (notice !== undefined) hear(notice);
    },
    onGap: () => {
      for (const workspaceId of followers.keys()) tell(workspaceId, { name: "catch-up", data: {} });
    },
  });

  return {
    viewersOf,
    forgetLate: () => {
      for (const workspaceId of viewers.forgetLate(clock())) tellViewers(workspaceId);
    },
    follow: (workspaceId, follower) => {
      const others = followers.get(workspaceId) ?? new Set();
      followers.set(workspaceId, others.add(follower));
      return () => {
        others.delete(follower);
        if (others.size === 0 && followers.get(workspaceId) === others) followers.delete(workspaceId);
      };
    },
  };
}

function toChanged({ number, page, changes }: Extract<Notice, { of: "changes" }>): Changed {
  return {
    number,
    ...(page === null ? {} : { page }),
    changes: Object.entries(changes).map(([kind, ids]) => (ids === null ? { kind } : { kind, ids })),
  };
}
