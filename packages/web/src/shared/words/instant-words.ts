/** A moment on the reader's own clock: "8 Dec 2026, 19:20"; nothing for a text that is none. */
export function instantWords(instant: string, language: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return "";
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(moment);
}
