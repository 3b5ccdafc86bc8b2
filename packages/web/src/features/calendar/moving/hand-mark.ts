/** Says to style sheets that a post is in hand, and where it came from. */
export function markHand(from: "board" | "tray"): void {
  const { dataset } = document.documentElement;
  dataset.dragging = from;
  dataset.grabbing = "";
}

/** Nothing is in hand any more. The pointer's look, which all that stands on the page inherits, follows what was let go of. */
export function unmarkHand(): void {
  const { dataset } = document.documentElement;
  delete dataset.dragging;
  const openHand = () => {
    if (dataset.dragging === undefined) delete dataset.grabbing;
  };
  requestAnimationFrame(() => setTimeout(openHand));
}
