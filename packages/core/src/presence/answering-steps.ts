/** Codes of the checklist steps that are about whoever waited when the answers were given; once one is done, they have had their answer. */
export const ANSWERING_STEPS: ReadonlySet<string> = new Set([
  "answer-what-is-open",
  "one-note-for-old-questions",
  "one-note-for-old-questions-alone",
  "one-note-for-old-questions-elsewhere",
]);
