import { type IsoDate, isIsoDate, type Post } from "@porchlight/core";
import { useEffect, useEffectEvent, useRef } from "react";
import { draftOf } from "../editor/post-draft.ts";
import {
  type Clipboard,
  COPIED_TYPE,
  type Copied,
  type CopiedReading,
  readCopied,
  writeCopied,
} from "./copied-posts.ts";
import { findKeptCopy, keepCopy } from "./kept-copy.ts";

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

/**
 * Copy, cut and paste of posts: with the keys that the system has for it, where fields and marked text keep their own, and by
 * buttons, for a finger has no keys.
 */
export function useClipboard(input: ClipboardInput) {
  const pressedDay = useRef<IsoDate | undefined>(undefined);

  const onClipboard = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData: data } = event;
    if (!input.isFree() || isTyping(event.target) || data === null) return;
    if (event.type === "paste") paste(event, data);
    else copy(event, data);
  });

  function paste(event: ClipboardEvent, data: DataTransfer) {
    event.preventDefault();
    const text = data.getData("text/plain");
    const kept = findKeptCopy(localStorage);
    // A button can put plain words alone on the system's clipboard; what they are the words of is kept.
    const isKept = data.getData(COPIED_TYPE) === "" && kept?.text === text;
    pasteAll(isKept ? kept : { json: data.getData(COPIED_TYPE), text }, dayOf(document.activeElement));
  }

  function pasteAll(clipboard: Clipboard, focusedDay?: IsoDate) {
    const reading = readCopied(clipboard, input.workspaceId);
    if (reading.ok) input.onPaste(reading, focusedDay ?? pressedDay.current);
    else input.onUnfit(reading.code);
  }

  function copy(event: ClipboardEvent, data: DataTransfer) {
    if (input.target().length === 0 || document.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    const { json, text } = keepTarget();
    data.setData(COPIED_TYPE, json);
    data.setData("text/plain", text);
    if (event.type === "cut") input.onCut();
    else input.onCopied(input.target());
  }

  function keepTarget(): Clipboard {
    const copied = writeCopied(input.target().map(draftOf), input.workspaceId);
    keepCopy(localStorage, copied);
    return copied;
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

  return {
    copy: () => {
      const { text } = keepTarget();
      // Where a page may not write there, other programs get nothing, and our own button still does.
      navigator.clipboard?.writeText(text).catch(() => undefined);
      input.onCopied(input.target());
    },
    paste: () => pasteAll(findKeptCopy(localStorage) ?? { json: "", text: "" }),
    /** Asked when a menu is opened. */
    hasCopy: () => findKeptCopy(localStorage) !== undefined,
    /** The day that was pressed last. */
    dayInHand: () => pressedDay.current,
  };
}

function dayOf(target: EventTarget | null): IsoDate | undefined {
  const date = target instanceof Element ? target.closest<HTMLElement>("[data-date]")?.dataset.date : undefined;
  return isIsoDate(date) ? date : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
