import type { Viewer } from "../contract/live-schemas.ts";

/** So long a viewer is believed to be there without having said so again. */
const VIEWER_SECONDS = 45;
/** So many are told of; a workspace with more has other worries. */
const LISTED_MAX = 50;

type Seen = { readonly viewer: Viewer; readonly seenAt: number };

export type Viewers = {
  /** True when that changes who is there or what they have open. Times in milliseconds. */
  readonly see: (workspaceId: string, viewer: Viewer, now: number) => boolean;
  readonly forget: (workspaceId: string, page: string) => boolean;
  /** Forgets all who have not been seen for too long; the workspaces where there were some. */
  readonly forgetLate: (now: number) => readonly string[];
  /** In the order in which they came. */
  readonly list: (workspaceId: string) => readonly Viewer[];
};

/** Who has which workspace open, as far as this process has heard. It is never stored. */
export function createViewers(): Viewers {
  const workspaces = new Map<string, Map<string, Seen>>();

  function forget(workspaceId: string, page: string): boolean {
    const pages = workspaces.get(workspaceId);
    const isKnown = pages?.delete(page) === true;
    if (pages?.size === 0) workspaces.delete(workspaceId);
    return isKnown;
  }

  return {
    forget,
    see: (workspaceId, viewer, now) => {
      const pages = workspaces.get(workspaceId) ?? new Map<string, Seen>();
      workspaces.set(workspaceId, pages);
      const before = pages.get(viewer.page)?.viewer;
      pages.set(viewer.page, { viewer, seenAt: now });
      return before === undefined || before.name !== viewer.name || before.postId !== viewer.postId;
    },
    forgetLate: (now) => {
      const before = now - VIEWER_SECONDS * 1_000;
      const late = [...workspaces].flatMap(([workspaceId, pages]) =>
        [...pages].filter(([, { seenAt }]) => seenAt < before).map(([page]) => ({ workspaceId, page })),
      );
      for (const { workspaceId, page } of late) forget(workspaceId, page);
      return [...new Set(late.map(({ workspaceId }) => workspaceId))];
    },
    list: (workspaceId) =>
      [...(workspaces.get(workspaceId)?.values() ?? [])].slice(0, LISTED_MAX).map(({ viewer }) => viewer),
  };
}
