import type { Post } from "@porchlight/core";
import type { PostDraft } from "../post-draft.ts";

/** A draft that says and shows what an older version did. Where it stands on the calendar and how far it is stay as they are. */
export function bringBack(draft: PostDraft, older: Post): PostDraft {
  const { variants: _v, link: _l, firstComment: _f, notes: _n, media: _m, ...place } = draft;
  const { title, text, category, variants, link, firstComment, notes, media } = older;
  return {
    ...place,
    title,
    text,
    category,
    ...(variants === undefined ? {} : { variants }),
    ...(link === undefined ? {} : { link }),
    ...(firstComment === undefined ? {} : { firstComment }),
    ...(notes === undefined ? {} : { notes }),
    ...(media === undefined ? {} : { media }),
  };
}
