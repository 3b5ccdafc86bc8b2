import type { Plan } from "@porchlight/core";
import { IconAlertTriangle, IconCheck, IconPointFilled } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { cellsOf } from "./day-cells.ts";
import classes from "./drag-note.module.css";
import type { MoveSession } from "./use-move-session.ts";
import { useWhatIfLines } from "./use-what-if-lines.ts";
import type { WhatIf } from "./weighing/what-if.ts";

type DragNoteProps = {
  readonly plan: Plan;
  readonly session: MoveSession;
  /** Missing for no move at all. */
  readonly whatIf: WhatIf | undefined;
};

const MARKS = { good: IconCheck, bad: IconAlertTriangle, plain: IconPointFilled } as const;
const GAP_PX = 22;

/** The dark note beside the pointer: where the post would stand, and up to three reasons. */
export function DragNote({ plan, session, whatIf }: DragNoteProps) {
  const formats = useWallFormats();
  const linesOf = useWhatIfLines(plan);
  const note = useRef<HTMLDivElement>(null);
  const { post, by, drop, pointer } = session;
  const time = drop?.time ?? wallTimeOf(whatIf?.post ?? post, plan.zone)?.time;

  useEffect(() => {
    const place = (x: number, y: number) => {
      if (note.current !== null) placeBeside(note.current, x, y);
    };
    if (by === "keys") {
      const cell = drop === undefined ? undefined : cellsOf(drop.date)[0]?.getBoundingClientRect();
      if (cell !== undefined) place(cell.left, cell.bottom - GAP_PX);
      return;
    }
    if (pointer !== undefined) place(pointer.x, pointer.y);
    const follow = ({ clientX, clientY }: PointerEvent) => place(clientX, clientY);
    window.addEventListener("pointermove", follow);
    return () => window.removeEventListener("pointermove", follow);
  }, [by, drop, pointer]);

  if (drop === undefined) return null;
  return (
    <div ref={note} className={classes.note} aria-hidden="true">
      <strong>{time === undefined ? formats.day(drop.date) : formats.moment(drop.date, time)}</strong>
      <ul>
        {(whatIf === undefined ? [] : linesOf(whatIf)).map(({ tone, text }) => {
          const Mark = MARKS[tone];
          return (
            <li key={text} data-tone={tone}>
              <Mark size={16} stroke={2.2} />
              <span>{text}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function placeBeside(note: HTMLElement, x: number, y: number): void {
  const { width, height } = note.getBoundingClientRect();
  const left = Math.max(8, Math.min(x + GAP_PX, window.innerWidth - width - 8));
  const below = y + GAP_PX * 2;
  const top = below + height < window.innerHeight - 8 ? below : Math.max(8, y - height - GAP_PX * 2);
  note.style.transform = `translate(${left}px, ${top}px)`;
  note.style.visibility = "visible";
}
