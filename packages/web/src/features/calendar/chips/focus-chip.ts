/** Frames within which a chip that moved is drawn at its new place. */
const FRAMES = 8;

/**
 * Gives a post's chip the focus, also when it is drawn anew in between: until then, or until somebody presses something, whose
 * focus is not taken away however slowly frames come.
 */
export function focusChip(postId: string): void {
  let left = FRAMES;
  const end = () => {
    left = 0;
    window.removeEventListener("keydown", end, true);
    window.removeEventListener("pointerdown", end, true);
  };
  const focus = () => {
    document.querySelector<HTMLElement>(`[data-post="${postId}"]`)?.focus();
    left -= 1;
    requestAnimationFrame(() => (left > 0 ? focus() : end()));
  };
  window.addEventListener("keydown", end, true);
  window.addEventListener("pointerdown", end, true);
  focus();
}
