import { useEffect } from "react";
import { useLive } from "../../../shared/live/live-context.ts";

/** Lets the others know which post is open here, as long as it is. */
export function useShowOpenPost(postId: string | undefined): void {
  const { showOpenPost } = useLive();
  useEffect(() => {
    showOpenPost(postId);
    return () => showOpenPost(undefined);
  }, [showOpenPost, postId]);
}
