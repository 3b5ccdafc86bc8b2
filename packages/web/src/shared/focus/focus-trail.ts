/** What had the focus, and where it stood: enough to find what takes its place once it is gone. */
export type FocusTrail = {
  readonly element: HTMLElement;
  /** The dialog, menu or note it lies in. */
  readonly layer: Element | null;
  /** What had the focus before that layer took it. */
  readonly origin: FocusTrail | undefined;
  readonly row: Standing | undefined;
  readonly chip: Standing | undefined;
  readonly home: HTMLElement | null;
};

/** A place in a row of its like. */
type Standing = { readonly one: HTMLElement; readonly within: Element; readonly like: string; readonly index: number };

const LAYERS = "[role=dialog],[role=alertdialog],[role=menu],[role=alert]";
const CHIPS = "[data-post],[data-slot]";
const HOMES = "section[aria-label],[role=dialog],[role=region]";
const PRESSED = "button:not(:disabled),a[href]";

export function trailOf(element: HTMLElement, before: FocusTrail | undefined): FocusTrail {
  const layer = element.closest(LAYERS);
  const row = element.closest("li");
  const chip = element.closest<HTMLElement>(CHIPS);
  return {
    element,
    layer,
    origin: layer === null ? undefined : layer === before?.layer ? before.origin : before,
    row: row?.parentElement ? standingOf(row, row.parentElement, ":scope > li") : undefined,
    chip: chip === null ? undefined : standingOf(chip, chip.closest("main") ?? document.body, CHIPS),
    home: element.closest<HTMLElement>(HOMES),
  };
}

function standingOf(one: HTMLElement, within: Element, like: string): Standing {
  return { one, within, like, index: [...within.querySelectorAll(like)].indexOf(one) };
}

/**
 * What has the focus in its place: itself where it was only drawn anew, what is beside it in its row, the row or chip that
 * has moved up, the part of the page around it, and at last what had the focus before.
 */
export function successorOf(trail: FocusTrail): HTMLElement | undefined {
  const { element, row, chip, home, origin } = trail;
  if (element.isConnected && !element.matches(":disabled") && isDrawn(element)) return element;
  return (
    (chip === undefined ? undefined : (sameChip(chip.one) ?? nextOf(chip))) ??
    (row === undefined ? undefined : inRow(row, element)) ??
    (home?.isConnected && isDrawn(home) ? home : undefined) ??
    (origin === undefined ? undefined : successorOf(origin))
  );
}

function sameChip({ dataset: { post, slot } }: HTMLElement): HTMLElement | undefined {
  const name = post === undefined ? `[data-slot="${slot}"]` : `[data-post="${post}"]`;
  return document.querySelector<HTMLElement>(name) ?? undefined;
}

function nextOf({ within, like, index }: Standing): HTMLElement | undefined {
  const left = within.isConnected ? [...within.querySelectorAll<HTMLElement>(like)] : [];
  return left[Math.min(Math.max(index, 0), left.length - 1)];
}

/** A field would call up the keyboard of a phone, so that only what is pressed is taken. */
function inRow(row: Standing, element: HTMLElement): HTMLElement | undefined {
  if (!row.one.isConnected) return nextOf(row)?.querySelector<HTMLElement>(PRESSED) ?? undefined;
  if (!element.isConnected) return row.one;
  const others = [...row.one.querySelectorAll<HTMLElement>(PRESSED)];
  return others.find((other) => other.parentElement === element.parentElement) ?? others[0] ?? row.one;
}

function isDrawn(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
