import type { ChangeKind } from "@porchlight/api/contract";
import type { QueryClient } from "@tanstack/react-query";

/** Where pages show a kind of thing, by the beginning of its queries' keys. */
export const SHOWN_IN: Readonly<Record<ChangeKind, readonly string[]>> = {
  posts: ["calendar", "posts", "presence"],
  plans: ["plans", "calendar", "conversations", "week-summary", "presence", "public-promise"],
  // The wizard keeps its answers under its own hands, and learns of newer ones when it saves.
  answers: ["answers-seen"],
  workspace: ["workspaces"],
  "hashtag-sets": ["hashtag-sets"],
  views: ["views"],
  "routine-ticks": ["routine-ticks"],
  ticks: ["ticks", "presence"],
  "watched-brands": ["watched-brands"],
  pauses: ["pauses"],
  conversations: ["conversations", "week-summary", "presence"],
  "hand-overs": ["hand-overs", "week-summary"],
  "saved-replies": ["saved-replies"],
  feeds: ["feeds"],
  "promise-settings": ["promise-settings", "public-promise"],
  "rule-settings": ["rule-settings", "calendar", "presence"],
  digests: ["digests"],
};

/** After a change of this window's own, of which it is not told: asks again for what shows that kind of thing. */
export async function lookAgain(queryClient: QueryClient, workspaceId: string, kind: ChangeKind): Promise<void> {
  await Promise.all(SHOWN_IN[kind].map((first) => queryClient.invalidateQueries({ queryKey: [first, workspaceId] })));
}
