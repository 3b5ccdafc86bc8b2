/** Every lesson, in the order in which they are best read; their words stand in the catalogue. */
export const LESSONS = [
  "answer-first",
  "short-answers",
  "keep-a-promise",
  "one-in-five",
  "complaints",
  "questions-are-posts",
  "two-channels",
  "behind-the-scenes",
  "first-hour",
  "reviews",
  "alt-text",
  "silence-said",
] as const;
/** One of `LESSONS`. */
export type Lesson = (typeof LESSONS)[number];

/** The first that is not done yet; `undefined` once all are. */
export function nextLesson(done: ReadonlySet<string>): Lesson | undefined {
  return LESSONS.find((lesson) => !done.has(lesson));
}
