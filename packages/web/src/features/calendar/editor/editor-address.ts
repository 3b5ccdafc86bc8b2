import { type IsoDate, isIsoDate, isLocalTime, type LocalTime, type SlotKey } from "@porchlight/core";

/** What the editor holds, as it stands in the page's address under `post`. */
export type EditorSubject =
  | { readonly kind: "post"; readonly postId: string }
  | { readonly kind: "slot"; readonly slotKey: SlotKey; readonly briefId?: string }
  | { readonly kind: "idea" }
  | { readonly kind: "new"; readonly date?: IsoDate; readonly time?: LocalTime };

const SLOT = /^([a-z-]+\/\d{4}-\d{2}-\d{2}\/\d+)(?:~([a-z0-9-]{1,80}))?$/;

/** `idea`, `new`, `new@2026-12-08`, `new@2026-12-08T14:00`, a slot's key and after `~` a brief's id, or a post's id. */
export function parseEditorAddress(text: string): EditorSubject {
  const [, slotKey, briefId] = SLOT.exec(text) ?? [];
  if (slotKey !== undefined) {
    return { kind: "slot", slotKey: slotKey as SlotKey, ...(briefId === undefined ? {} : { briefId }) };
  }
  if (text === "idea") return { kind: "idea" };
  if (text !== "new" && !text.startsWith("new@")) return { kind: "post", postId: text };
  const [date, time] = text.slice("new@".length).split("T");
  return {
    kind: "new",
    ...(isIsoDate(date) ? { date } : {}),
    ...(isIsoDate(date) && isLocalTime(time) ? { time } : {}),
  };
}

export function formatEditorAddress(subject: EditorSubject): string {
  if (subject.kind === "post") return subject.postId;
  if (subject.kind === "slot") {
    return subject.briefId === undefined ? subject.slotKey : `${subject.slotKey}~${subject.briefId}`;
  }
  if (subject.kind === "idea") return "idea";
  if (subject.date === undefined) return "new";
  return subject.time === undefined ? `new@${subject.date}` : `new@${subject.date}T${subject.time}`;
}
