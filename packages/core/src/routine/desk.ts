import type { Role } from "../answers/answers.ts";
import { compareText } from "../compare-text.ts";
import type { Check } from "../coverage/check.ts";
import type { Strategy, TeamMember } from "../strategy/strategy.ts";

/** Minutes a week of each kind of work; whole. `passedOn`: answers that somebody else's check hands over. */
export type WorkMinutes = Readonly<Record<WorkKind, number>>;
export type WorkKind = "train" | "respond" | "passedOn" | "review" | "monitor" | "contribute" | "engage";

/** What one person is given. */
export type Desk = {
  readonly member: TeamMember;
  readonly checks: readonly Check[];
  readonly minutes: WorkMinutes;
  /** The part of making posts that is kept for the owner's own voice. */
  readonly voiceMinutes: number;
};

/** A desk while work is given out. */
export type OpenDesk = Desk & { minutes: Record<WorkKind, number>; voiceMinutes: number; room: number };

/** A desk on which nothing lies yet. */
export function openDesk(member: TeamMember, { checks }: Strategy): OpenDesk {
  const minutes = { train: 0, respond: 0, passedOn: 0, review: 0, monitor: 0, contribute: 0, engage: 0 };
  const own = checks.filter(({ person }) => person === member.person.name);
  return { member, checks: own, minutes, voiceMinutes: 0, room: member.usableMinutes };
}

/** Among people of one role the one with most minutes comes first, so that the order of the list does not matter. */
export function inOrder(desks: readonly OpenDesk[], roles: readonly Role[]): OpenDesk[] {
  const rankOf = ({ member }: OpenDesk) => roles.indexOf(member.person.role);
  return [...desks].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      b.member.usableMinutes - a.member.usableMinutes ||
      b.checks.length - a.checks.length ||
      Number(b.member.person.trained ?? false) - Number(a.member.person.trained ?? false) ||
      compareText(habitsOf(a), habitsOf(b)),
  );
}

function habitsOf({ member: { person } }: OpenDesk): string {
  return JSON.stringify([person.zone ?? "", person.hours ?? []]);
}

/** One person's work is not split while somebody has room for all of it. */
export function withRoomFirst(desks: readonly OpenDesk[], minutes: number): OpenDesk[] {
  const whole = desks.find(({ room }) => room >= minutes);
  return whole ? [whole] : [...desks];
}

type Gift = { readonly kind: WorkKind; readonly minutes: number };

/** Gives to one after the other; what finds no room comes back. `shareMax`: how much of somebody's minutes may be taken. */
export function giveInOrder(desks: readonly OpenDesk[], gift: Gift & { readonly shareMax?: number }): number {
  let rest = gift.minutes;
  for (const desk of desks) {
    rest -= give(desk, { kind: gift.kind, minutes: Math.min(rest, roomUpTo(desk, gift.shareMax ?? 1)) });
  }
  return rest;
}

function roomUpTo({ member, room }: OpenDesk, shareMax: number): number {
  return Math.max(0, room - Math.floor(member.usableMinutes * (1 - shareMax)));
}

/** Gives as much as there is room for, and says how much that was. */
export function give(desk: OpenDesk, { kind, minutes }: Gift): number {
  const given = Math.max(0, Math.min(desk.room, minutes));
  desk.minutes[kind] += given;
  desk.room -= given;
  return given;
}
