import type { Post, TimeZoneId } from "@porchlight/core";
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from "react";
import type { CalendarView } from "../calendar-range.ts";
import { wallTimeOf } from "../wall-time-of.ts";
import type { Drop } from "./from-calendar-drop.ts";
import type { Point } from "./lift-ghost.ts";
import { listenForDrags } from "./listen-for-drags.ts";
import { stepDrop } from "./step-drop.ts";

/** A post in somebody's hand: whose, by what, and over which place. */
export type MoveSession = {
  readonly post: Post;
  readonly by: "pointer" | "keys";
  readonly drop: Drop | undefined;
  /** Where the pointer came over that place. */
  readonly pointer?: Point;
  /** A key has led it away from where it was picked up. */
  readonly hasMoved?: boolean;
};

type MoveSessionInput = {
  readonly posts: readonly Post[];
  readonly zone: TimeZoneId;
  readonly view: CalendarView;
  readonly onMove: (post: Post, drop: Drop) => void;
  /** A key has led to another place: it has to be on the screen. */
  readonly onReach: (drop: Drop) => void;
  /** A post that keys held was let go. */
  readonly onPutDown: (post: Post) => void;
};

/** The move that is going on, by mouse, finger or keys. */
export function useMoveSession(input: MoveSessionInput) {
  const { posts, zone, view, onMove, onReach, onPutDown } = input;
  const [session, setSession] = useState<MoveSession | undefined>(undefined);
  const findPost = (postId: string) => posts.find(({ id }) => id === postId);

  const onLift = useEffectEvent((postId: string) => {
    const post = findPost(postId);
    setSession(post === undefined ? undefined : { post, by: "pointer", drop: undefined });
  });
  const onOver = useEffectEvent((drop: Drop | undefined, pointer: Point) => {
    setSession((before) => (before === undefined ? undefined : { ...before, drop, pointer }));
  });
  const onDrop = useEffectEvent((postId: string, drop: Drop) => {
    // As it was when it was picked up: what somebody else made of it since is not overridden unseen.
    const post = session?.post.id === postId ? session.post : findPost(postId);
    if (post !== undefined) onMove(post, drop);
    setSession(undefined);
  });
  useEffect(
    () =>
      listenForDrags({
        onLift: (postId) => onLift(postId),
        onOver: (drop, pointer) => onOver(drop, pointer),
        onDrop: (postId, drop) => onDrop(postId, drop),
        onCancel: () => setSession(undefined),
      }),
    [],
  );

  function pickUp(postId: string) {
    const post = findPost(postId);
    const wall = post === undefined ? undefined : wallTimeOf(post, zone);
    if (post === undefined || wall === undefined) return;
    setSession({ post, by: "keys", drop: { date: wall.date, time: wall.time } });
  }

  function steer(event: KeyboardEvent) {
    if (session?.by !== "keys" || session.drop?.time === undefined) return;
    const { date, time } = session.drop;
    const next = stepDrop({ date, time }, event.key, view);
    if (next !== undefined) {
      event.preventDefault();
      setSession({ ...session, drop: next, hasMoved: true });
      onReach(next);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      setSession(undefined);
      onMove(session.post, session.drop);
      onPutDown(session.post);
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      setSession(undefined);
      onPutDown(session.post);
    }
  }

  return { session, pickUp, steer };
}
