import type { Post } from "../posts/post.ts";

/** A draft for the Facebook page in London; a test names only what it speaks of. */
export function aPost(changes: Partial<Post> = {}): Post {
  return {
    id: "post-1",
    version: 1,
    status: "draft",
    title: "",
    text: "",
    category: "educate",
    channels: ["facebook-page"],
    date: "2026-11-24",
    time: "09:00",
    zone: "Europe/London",
    ...changes,
  };
}

/** A post that has no day yet. */
export function anIdea(changes: Partial<Post> = {}): Post {
  const { date: _date, time: _time, ...rest } = aPost();
  return { ...rest, status: "idea", ...changes };
}
