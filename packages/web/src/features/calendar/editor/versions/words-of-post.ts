import type { PostDraft } from "../post-draft.ts";

/** What is compared of two versions; the words of the rows stand under `ui.calendar.versions.row`. */
export type PostWords = Readonly<
  Record<"title" | "text" | "variants" | "link" | "firstComment" | "notes" | "media", string>
>;

/** A post as words, row by row. */
export function wordsOfPost(post: PostDraft, channelWord: (channel: string) => string): PostWords {
  const variants = Object.entries(post.variants ?? {}).map(([channel, own]) => `${channelWord(channel)}: ${own.text}`);
  return {
    title: post.title,
    text: post.text,
    variants: variants.join("\n\n"),
    link: [post.link?.url, ...Object.values(post.link?.tags ?? {})].filter((part) => part !== undefined).join(" "),
    firstComment: post.firstComment ?? "",
    notes: post.notes ?? "",
    media: (post.media ?? []).map(({ alt }, index) => `${index + 1}. ${alt}`.trim()).join("\n"),
  };
}
