import type { IsoDate } from "@porchlight/core";
import { type RefObject, useEffect, useEffectEvent } from "react";

type SeenDayInput = {
  readonly list: RefObject<HTMLElement | null>;
  /** Changes with the days that the list holds and with every jump: what is seen after a jump is no news until a hand scrolls. */
  readonly since: string;
  /** Undefined where nobody wants to know. */
  readonly onSee: ((day: IsoDate) => void) | undefined;
};

/** Tells which day stands at the top of a list while somebody scrolls it. Its sections carry `data-date`. */
export function useSeenDay({ list, since, onSee }: SeenDayInput): void {
  const tell = useEffectEvent((day: IsoDate) => onSee?.(day));
  const isWanted = onSee !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: other days and other jumps begin anew
  useEffect(() => {
    const sections = [...(list.current?.querySelectorAll<HTMLElement>("[data-date]") ?? [])];
    const [first] = sections;
    if (!isWanted || first === undefined) return;
    const seen = new Set<Element>();
    let isByHand = false;
    const tellTop = () => {
      const top = sections.find((section) => seen.has(section))?.dataset.date;
      if (isByHand && top !== undefined) tell(top as IsoDate);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        tellTop();
      },
      // What stays in sight above the list covers as much of it as a jump leaves free.
      { rootMargin: `-${Math.ceil(Number.parseFloat(getComputedStyle(first).scrollMarginTop))}px 0px 0px 0px` },
    );
    for (const section of sections) observer.observe(section);
    const takeOver = () => {
      isByHand = true;
      tellTop();
    };
    for (const name of HAND_EVENTS) window.addEventListener(name, takeOver, { passive: true });
    return () => {
      observer.disconnect();
      for (const name of HAND_EVENTS) window.removeEventListener(name, takeOver);
    };
  }, [list, since, isWanted]);
}

const HAND_EVENTS = ["wheel", "touchmove"] as const;
