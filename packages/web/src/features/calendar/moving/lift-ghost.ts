/** Pixels from the left and the top of the window. */
export type Point = { readonly x: number; readonly y: number };

type Ghost = {
  /** How far below its top the chip is held, in pixels. */
  readonly grabY: number;
  readonly follow: (x: number, y: number) => void;
  /** How far it has been from where it was taken hold of, at most. */
  readonly farthestPx: () => number;
  readonly remove: () => void;
};

/** Near an edge of what scrolls, it scrolls; faster the nearer. */
const EDGE_PX = 48;
const EDGE_SPEED_PX = 14;
/** A row of a list is as wide as the page; its copy would hide where it goes. */
const WIDEST_PX = 260;

type Lift = {
  readonly chip: HTMLElement;
  /** Where the chip was taken hold of. */
  readonly x: number;
  readonly y: number;
  /** What lies under the pointer has scrolled. */
  readonly onScroll: () => void;
};

/** A copy of a chip that goes with the pointer and scrolls what lies under its edges. */
export function liftGhost({ chip, onScroll, ...grab }: Lift): Ghost {
  const { left: chipLeft, top, width: chipWidth, height } = chip.getBoundingClientRect();
  const width = Math.min(chipWidth, WIDEST_PX);
  // A narrower copy is still held within itself.
  const left = Math.max(chipLeft, grab.x - width * 0.8);
  const copy = chip.cloneNode(true) as HTMLElement;
  copy.removeAttribute("data-post");
  copy.setAttribute("aria-hidden", "true");
  copy.dataset.ghost = "";
  Object.assign(copy.style, { width: `${width}px`, height: `${height}px` });
  document.body.append(copy);

  let point = { ...grab };
  let farthestPx = 0;
  // Looking for what lies under a point is dear, so it is done once a place.
  let scroller: Element | undefined;
  let frame = requestAnimationFrame(scrollAtEdges);
  const follow = (x: number, y: number) => {
    point = { x, y };
    farthestPx = Math.max(farthestPx, Math.hypot(x - grab.x, y - grab.y));
    scroller = undefined;
    copy.style.transform = `translate(${left + x - grab.x}px, ${top + y - grab.y}px) rotate(-2deg)`;
  };
  follow(grab.x, grab.y);

  return {
    grabY: grab.y - top,
    follow,
    farthestPx: () => farthestPx,
    remove: () => {
      cancelAnimationFrame(frame);
      copy.remove();
    },
  };

  function scrollAtEdges() {
    scroller ??= scrollerAt(point);
    const speed = edgeSpeed(scroller, point.y);
    if (speed !== 0) {
      scroller.scrollBy({ top: speed });
      onScroll();
    }
    frame = requestAnimationFrame(scrollAtEdges);
  }
}

function edgeSpeed(scroller: Element, y: number): number {
  const { top, bottom } = edgesOf(scroller);
  if (y < top + EDGE_PX) return -speedFor(y - top);
  if (y > bottom - EDGE_PX) return speedFor(bottom - y);
  return 0;
}

function speedFor(distance: number): number {
  return Math.ceil(((EDGE_PX - Math.max(0, distance)) / EDGE_PX) * EDGE_SPEED_PX);
}

function edgesOf(scroller: Element): { readonly top: number; readonly bottom: number } {
  return scroller === document.documentElement
    ? { top: 0, bottom: window.innerHeight }
    : scroller.getBoundingClientRect();
}

function scrollerAt({ x, y }: Point): Element {
  for (let element = document.elementFromPoint(x, y); element !== null; element = element.parentElement) {
    const canScroll = element.scrollHeight > element.clientHeight + 1;
    if (canScroll && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  }
  return document.documentElement;
}
