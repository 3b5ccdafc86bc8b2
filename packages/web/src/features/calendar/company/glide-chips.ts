const GLIDE_MS = 420;
/** A calendar draws its days anew within so many frames. */
const FRAMES = 30;
const NEAR_PX = 4;

/**
 * Lets chips glide from where they stand now to where they stand once the calendar has been drawn anew: a copy goes, so that
 * no edge of a day cuts it, and the chip appears when it has arrived.
 */
export function glideChips(postIds: readonly string[]): void {
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const from = new Map(postIds.map((postId) => [postId, chipOf(postId)?.getBoundingClientRect()]));
  look(FRAMES);

  function look(frames: number): void {
    for (const [postId, was] of from) {
      const chip = chipOf(postId);
      const is = chip?.getBoundingClientRect();
      if (chip === undefined || is === undefined || was === undefined || is.width === 0) continue;
      if (Math.hypot(is.left - was.left, is.top - was.top) < NEAR_PX) continue;
      from.delete(postId);
      glide(chip, was, is);
    }
    if (from.size > 0 && frames > 0) requestAnimationFrame(() => look(frames - 1));
  }
}

function chipOf(postId: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-post="${CSS.escape(postId)}"]`) ?? undefined;
}

function glide(chip: HTMLElement, was: DOMRect, is: DOMRect): void {
  const copy = chip.cloneNode(true) as HTMLElement;
  copy.removeAttribute("data-post");
  copy.setAttribute("aria-hidden", "true");
  copy.dataset.ghost = "";
  Object.assign(copy.style, { width: `${is.width}px`, height: `${is.height}px`, minWidth: "0", minHeight: "0" });
  document.body.append(copy);
  const at = ({ left, top }: DOMRect) => `translate(${left}px, ${top}px)`;
  chip.style.visibility = "hidden";
  const arrive = () => {
    copy.remove();
    chip.style.visibility = "";
  };
  copy
    .animate([{ transform: at(was) }, { transform: at(is) }], {
      duration: GLIDE_MS,
      easing: "cubic-bezier(0.2, 0.8, 0.2, 1)",
      fill: "both",
    })
    .finished.then(arrive, arrive);
}
