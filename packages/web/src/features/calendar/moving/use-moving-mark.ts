import { useEffect } from "react";

/** Marks the chips of the post in hand, where they stand. */
export function useMovingMark(postId: string | undefined): void {
  useEffect(() => {
    if (postId === undefined) return;
    const chips = document.querySelectorAll<HTMLElement>(`[data-post="${postId}"]`);
    for (const chip of chips) chip.dataset.moving = "";
    return () => {
      for (const chip of chips) delete chip.dataset.moving;
    };
  }, [postId]);
}
