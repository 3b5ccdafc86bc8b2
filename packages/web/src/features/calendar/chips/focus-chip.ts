/** Frames within which a chip that moved is drawn at its new place. */
const FRAMES = 8;

/** Gives a post's chip the focus, also when it is drawn anew in between. */
export function focusChip(postId: string, frames = FRAMES): void {
  document.querySelector<HTMLElement>(`[data-post="${postId}"]`)?.focus();
  if (frames > 0) requestAnimationFrame(() => focusChip(postId, frames - 1));
}
