import { minuteOfDay } from "@porchlight/core";
import type { Day } from "../use-today.ts";
import type { StripMark } from "./lay-out-strip.ts";

/** The looks and the posts of today. */
export function listMarks({ visits, posts, pause }: Pick<Day, "visits" | "posts" | "pause">): StripMark[] {
  const checks = visits
    .filter(({ isLook }) => isLook)
    .map(
      ({ person, time, tick }): StripMark => ({
        key: `check ${person} ${time}`,
        kind: "check",
        minute: minuteOfDay(time),
        isDone: tick !== undefined,
      }),
    );
  const outgoing = posts.ofToday.flatMap(({ post, wall }): StripMark[] => {
    const [channel] = post.channels;
    if (channel === undefined) return [];
    const isDone = post.status === "published";
    const isReady = post.status === "ready";
    const minute = minuteOfDay(wall.time);
    const stands = isDone ? "out" : !isReady ? "draft" : pause === undefined ? "ready" : "held";
    return [{ key: post.id, kind: "post", channel, minute, isDone, stands }];
  });
  return [...checks, ...outgoing];
}
