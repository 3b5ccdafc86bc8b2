import { type IsoDate, isIsoDate, type Post } from "@porchlight/core";
import { useEffect, useEffectEvent, useRef } from "react";
import { draftOf } from "../editor/post-draft.ts";
import { COPIED_TYPE, type Copied, type CopiedReading, readCopied, writeCopied } from "./copied-posts.ts";

type ClipboardInput = {
  readonly workspaceId: string;
  readonly isFree: () => boolean;
  /** The posts that are meant. */
  readonly target: () => readonly Post[];
  readonly onCopied: (posts: readonly Post[]) => void;
  readonly onCut: () => void;
  /** `onto` is the day in hand: the focused one, or the one that was pressed last. */
  readonly onPaste: (copied: Copied, onto: IsoDate | undefined) => void;
  readonly onUnfit: (code: Extract<CopiedReading, { ok: false }>["code"]) => void;
};

/** Copy, cut and paste of posts with the keys that the system has for it. Fields and marked text keep their own. */
export function useClipboard(input: ClipboardInput): void {
  const pressedDay = useRef<IsoDate | undefined>(undefined);

  const onClipboard = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData: data } = event;
    if (!input.isFree() || isTyping(event.target) || data === null) return;
    if (event.type === "paste") paste(event, data);
    else copy(event, data);
  });

  function paste(event: ClipboardEvent, data: DataTransfer) {
    event.preventDefault();
    const reading = readCopied(
      { json: data.getData(COPIED_TYPE), text: data.getData("text/plain") },
      input.workspaceId,
    );
    if (reading.ok) input.onPaste(reading, dayOf(document.activeElement) ?? pressedDay.current);
    else input.onUnfit(reading.code);
  }

  function copy(event: ClipboardEvent, data: DataTransfer) {
    const posts = input.target();
    if (posts.length === 0 || document.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    const { json, text } = writeCopied(posts.map(draftOf), input.workspaceId);
    data.setData(COPIED_TYPE, json);
    data.setData("text/plain", text);
    if (event.type === "cut") input.onCut();
    else input.onCopied(posts);
  }

  const onPress = (event: PointerEvent) => {
    pressedDay.current = dayOf(event.target) ?? pressedDay.current;
  };
  const listen = useEffectEvent((signal: AbortSignal) => {
    for (const type of ["copy", "cut", "paste"] as const) {
      document.addEventListener(type, (event) => onClipboard(event), { signal });
    }
    document.addEventListener("pointerdown", onPress, { signal });
  });
  useEffect(() => {
    const listening = new AbortController();
    listen(listening.signal);
    return () => listening.abort();
  }, []);
}

function dayOf(target: EventTarget | null): IsoDate | undefined {
  const date = target instanceof Element ? target.closest<HTMLElement>("[data-date]")?.dataset.date : undefined;
  return isIsoDate(date) ? date : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
