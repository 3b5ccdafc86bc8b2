import type { Post } from "@porchlight/core";

/** A draft for Facebook on Wednesday 9 December 2026 at ten. */
export function aPost(changes: Partial<Post> = {}): Post {
  return {
    id: "0193a1f0-1111-7000-8000-000000000001",
    version: 1,
    status: "draft",
    title: "Do I need a partner?",
    text: "No. Half of the room comes alone.",
    category: "help",
    channels: ["facebook-page"],
    date: "2026-12-09",
    time: "10:00",
    zone: "Europe/London",
    ...changes,
  };
}
