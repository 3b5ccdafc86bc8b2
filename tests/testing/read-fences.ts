/** A block of code in a Markdown page. `file` is what follows `file=` after the language, where there is such a thing. */
export type Fence = { readonly language: string; readonly file?: string; readonly text: string };

/** The fenced blocks of a Markdown page, in their order. */
export function readFences(markdown: string): Fence[] {
  return [...markdown.matchAll(/^```(\w+)(?: file=(\S+))?\n(.*?)^```$/gms)].map(
    ([, language = "", file, text = ""]) => ({
      language,
      text,
      ...(file === undefined ? {} : { file }),
    }),
  );
}
