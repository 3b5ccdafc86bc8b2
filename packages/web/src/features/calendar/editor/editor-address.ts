import { type IsoDate, isIsoDate, isLocalTime, type LocalTime, type SlotKey } from "@porchlight/core";

/** What the editor holds, as it stands in the page's address under `post`. */
export type EditorSubject =
  | { readonly kind: "post"; readonly postId: string }
  | { readonly kind: "slot"; readonly slotKey: SlotKey }
  | { readonly kind: "idea" }
  | { readonly kind: "new"; readonly date?: IsoDate; readonly time?: LocalTime };

const SLOT_KEY = /^[a-z-]+\/\d{4}-\d{2}-\d{2}\/\d+$/;

/** `idea`, `new`, `new@2026-12-08`, `new@2026-12-08T14:00`, a slot's key, or a post's id. */
export function parseEditorAddress(text: string): EditorSubject {
  if (SLOT_KEY.test(text)) return { kind: "slot", slotKey: text as SlotKey };
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
  if (subject.kind === "slot") return subject.slotKey;
  if (subject.kind === "idea") return "idea";
  if (subject.date === undefined) return "new";
  return subject.time === undefined ? `new@${subject.date}` : `new@${subject.date}T${subject.time}`;
}
