import type { KeyboardEvent } from "react";
import { nearestInDirection } from "../moving/nearest-in-direction.ts";

type ChipKeys = {
  readonly onPickUp: (postId: string) => void;
  readonly onMoveTo: (postId: string) => void;
  /** Missing where nothing is ticked. */
  readonly onPick?: (postId: string) => void;
};

const CHIPS = "[data-post],[data-slot]";

/**
 * Keys on a chip: arrows go to the next one, Space takes a post up to move it, with Shift it ticks the post to be changed with
 * others, M asks where to. Enter opens, as on any button.
 */
export function chipKeys({ onPickUp, onMoveTo, onPick }: ChipKeys): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>(CHIPS) : null;
    if (chip === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const postId = chip.dataset.movable === undefined ? undefined : chip.dataset.post;
    if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      // What unfolds of a day lies over the others.
      focusNext(chip.closest<HTMLElement>("[role=dialog]") ?? event.currentTarget, chip, event.key);
    } else if (onPick !== undefined && chip.dataset.post !== undefined && event.key === " " && event.shiftKey) {
      event.preventDefault();
      onPick(chip.dataset.post);
    } else if (postId !== undefined && event.key === " ") {
      event.preventDefault();
      onPickUp(postId);
    } else if (postId !== undefined && event.key.toLowerCase() === "m") {
      event.preventDefault();
      onMoveTo(postId);
    }
  };
}

function focusNext(within: HTMLElement, chip: HTMLElement, key: string): void {
  const chips = [...within.querySelectorAll<HTMLElement>(CHIPS)].filter((other) => other !== chip);
  const index = nearestInDirection(
    chip.getBoundingClientRect(),
    chips.map((other) => other.getBoundingClientRect()),
    key,
  );
  if (index !== undefined) chips[index]?.focus();
}
