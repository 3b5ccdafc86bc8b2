import type { IsoDate, LocalTime, Post, TimeZoneId } from "@porchlight/core";
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from "react";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import type { CalendarView } from "../calendar-range.ts";
import type { Drop } from "./from-calendar-drop.ts";
import type { Point } from "./lift-ghost.ts";
import type { Place } from "./list-destinations.ts";
import { type DragPlace, listenForDrags } from "./listen-for-drags.ts";
import { listenForRests } from "./listen-for-rests.ts";
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
  /** Over the place of posts without a day. */
  readonly isOverTray?: boolean;
};

type MoveSessionInput = {
  readonly posts: readonly Post[];
  readonly zone: TimeZoneId;
  readonly view: CalendarView;
  /** Where a post without a day is when keys pick it up. */
  readonly placeOf: (post: Post) => Place;
  /** The hour of a post that has none, on a day where it is let go. */
  readonly hourOn: (post: Post, date: IsoDate) => LocalTime;
  readonly onMove: (post: Post, drop: Drop) => void;
  /** It goes off the calendar, among the posts without a day. */
  readonly onTakeOff: (post: Post) => void;
  /** A key has led to another place: it has to be on the screen. */
  readonly onReach: (drop: Drop) => void;
  /** A finger rested on a post without moving it. */
  readonly onRest: (postId: string) => void;
  /** A post that keys held was let go. */
  readonly onPutDown: (post: Post) => void;
};

/** The move that is going on, by mouse, finger or keys. */
export function useMoveSession(input: MoveSessionInput) {
  const { posts, zone, view, placeOf, onMove, onTakeOff, onReach, onPutDown } = input;
  const [session, setSession] = useState<MoveSession | undefined>(undefined);
  const findPost = (postId: string) => posts.find(({ id }) => id === postId);
  const withHour = <Where extends Drop | undefined>(post: Post, drop: Where): Where =>
    drop === undefined || post.time !== undefined || (drop.time ?? drop.slotTime) !== undefined
      ? drop
      : { ...drop, time: input.hourOn(post, drop.date) };

  const onRest = useEffectEvent((postId: string) => {
    setSession(undefined);
    input.onRest(postId);
  });
  const onLift = useEffectEvent((postId: string) => {
    const post = findPost(postId);
    setSession(post === undefined ? undefined : { post, by: "pointer", drop: undefined });
  });
  const onOver = useEffectEvent((over: DragPlace | undefined, pointer: Point) => {
    const isOverTray = over === "tray";
    const drop = over === "tray" ? undefined : over;
    setSession((before) =>
      before === undefined ? undefined : { ...before, drop: withHour(before.post, drop), pointer, isOverTray },
    );
  });
  const onDrop = useEffectEvent((postId: string, over: DragPlace) => {
    // As it was when it was picked up: what somebody else made of it since is not overridden unseen.
    const post = session?.post.id === postId ? session.post : findPost(postId);
    setSession(undefined);
    if (post === undefined) return;
    if (over !== "tray") onMove(post, withHour(post, over));
    // What lies there already stays.
    else if (post.date !== undefined) onTakeOff(post);
  });
  useEffect(
    () =>
      listenForDrags({
        onLift: (postId) => onLift(postId),
        onOver: (drop, pointer) => onOver(drop, pointer),
        onDrop: (postId, drop) => onDrop(postId, drop),
        onCancel: () => setSession(undefined),
        onRest: (postId) => onRest(postId),
      }),
    [],
  );
  useEffect(() => listenForRests((postId) => onRest(postId)), []);

  function pickUp(postId: string) {
    const post = findPost(postId);
    if (post === undefined) return;
    const { date, time } = wallTimeOf(post, zone) ?? placeOf(post);
    setSession({ post, by: "keys", drop: { date, time } });
    if (post.date === undefined) onReach({ date, time });
  }

  function steer(event: KeyboardEvent) {
    if (session?.by !== "keys" || session.drop?.time === undefined) return;
    const { date, time } = session.drop;
    const next = stepDrop({ date, time }, event.key, view);
    if (next !== undefined) {
      take(event);
      setSession({ ...session, drop: next, hasMoved: true });
      onReach(next);
    } else if (event.key === "Enter" || event.key === " ") {
      take(event);
      setSession(undefined);
      onMove(session.post, session.drop);
      onPutDown(session.post);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      take(event);
      setSession(undefined);
      if (session.post.date !== undefined) onTakeOff(session.post);
      onPutDown(session.post);
    } else if (event.key === "Escape" || event.key === "Tab") {
      take(event);
      setSession(undefined);
      onPutDown(session.post);
    }
  }

  return { session, pickUp, steer };
}

/** The key has done its work here: with the focus back on its post it would mean something else to the page. */
function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
