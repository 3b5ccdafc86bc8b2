import { type PostDraft, wholeAddress } from "./post-draft.ts";

export type DraftField = "title" | "channels" | "date" | "time" | "status" | "link";

/** What keeps a draft from being saved; the words stand under `ui.calendar.editor.problem`. */
export type DraftProblem = { readonly field: DraftField; readonly code: string };

export function findDraftProblems(draft: PostDraft): DraftProblem[] {
  const texts = [draft.title, draft.text, ...Object.values(draft.variants ?? {}).map(({ text }) => text)];
  const isEmpty = texts.every((text) => text.trim() === "");
  const isDone = draft.status === "ready" || draft.status === "published";
  const problems: (DraftProblem | false)[] = [
    isEmpty && { field: "title", code: isDone ? "nothing-to-send" : "nothing-written" },
    draft.channels.length === 0 && { field: "channels", code: "no-channel" },
    draft.date !== undefined && draft.time === undefined && { field: "time", code: "no-time" },
    draft.date === undefined && draft.time !== undefined && { field: "date", code: "no-date" },
    draft.date === undefined && draft.status === "published" && { field: "date", code: "published-when" },
    !isAddress(draft.link?.url) && { field: "link", code: "no-address" },
  ];
  return problems.filter((problem) => problem !== false);
}

function isAddress(typed = ""): boolean {
  if (typed.trim() === "") return true;
  const address = wholeAddress(typed);
  return /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address);
}
