import type { NewPost } from "../contract/post-schemas.ts";

/** A post as it may be handed in. */
export function aPost(parts: Partial<NewPost> = {}): NewPost {
  return {
    status: "draft",
    title: "New boiler, old house",
    text: "What to ask before you buy.",
    category: "educate",
    channels: ["facebook-page"],
    zone: "America/New_York",
    ...parts,
  };
}
