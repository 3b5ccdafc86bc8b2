import type { Role } from "../answers/answers.ts";
import { compareText } from "../compare-text.ts";
import type { Check } from "../coverage/check.ts";
import { FORWARD_SHARE, OWNER_VOICE_SHARE } from "../facts/people-facts.ts";
import { MAKING_SHARE_MAX, OWNER_VOICE_MINUTES_MIN } from "../facts/routine-facts.ts";
import { CHECK_START_MINUTES } from "../facts/time-facts.ts";
import { apportion } from "../mix/apportion.ts";
import type { Strategy, TeamMember } from "../strategy/strategy.ts";
import { sum } from "../sum.ts";

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

export type Allotment = {
  /** In the order of the team. */
  readonly desks: readonly Desk[];
  /** Who decides what others pass on; absent where nobody ranks above those who check. */
  readonly senior?: TeamMember;
  /** Minutes of answers that should be passed on and find no room there. */
  readonly bottleneckMinutes: number;
};

/**
 * Who does what: every minute that the strategy asks for goes to somebody with room for it, first to those whose work it is.
 * Nobody is given more than their usable minutes.
 */
export function allotWork(strategy: Strategy): Allotment {
  const desks = strategy.team.map((member): OpenDesk => openDesk(member, strategy));
  const ask = sumUp(strategy);
  for (const desk of desks) give(desk, { kind: "train", minutes: desk.member.trainMinutes });
  const passing = giveAnswers(desks, ask);
  giveInOrder(withRoomFirst(inOrder(desks, REVIEWERS), ask.review), { kind: "review", minutes: ask.review });
  giveInOrder(withRoomFirst(inOrder(desks, MONITORS), ask.monitor), { kind: "monitor", minutes: ask.monitor });
  giveMaking(desks, ask.contribute);
  giveInOrder(withRoomFirst(inOrder(desks, HOSTS), ask.engage), { kind: "engage", minutes: ask.engage });
  return { desks, ...passing };
}

type OpenDesk = Desk & { minutes: Record<WorkKind, number>; voiceMinutes: number; room: number };

const REVIEWERS: readonly Role[] = ["owner", "manager", "contributor"];
const MONITORS: readonly Role[] = ["manager", "contributor", "owner"];
const MAKERS: readonly Role[] = ["contributor", "manager", "owner"];
const HOSTS: readonly Role[] = ["manager", "owner", "contributor"];
const RANKS: readonly Role[] = ["owner", "manager", "contributor"];

function openDesk(member: TeamMember, { checks }: Strategy): OpenDesk {
  const minutes = { train: 0, respond: 0, passedOn: 0, review: 0, monitor: 0, contribute: 0, engage: 0 };
  const own = checks.filter(({ person }) => person === member.person.name);
  return { member, checks: own, minutes, voiceMinutes: 0, room: member.usableMinutes };
}

type Ask = Readonly<Record<"starts" | "looks" | "answers" | "review" | "monitor" | "contribute" | "engage", number>>;

function sumUp({ channels, checks, reviewMinutes }: Strategy): Ask {
  const total = (part: keyof (typeof channels)[number]["minutes"]) =>
    channels.reduce((sum, { minutes }) => sum + minutes[part], 0);
  return {
    starts: checks.length * CHECK_START_MINUTES.value,
    looks: total("look"),
    answers: total("answers"),
    review: reviewMinutes,
    monitor: total("manage"),
    contribute: total("posts"),
    engage: total("engage"),
  };
}

// Everybody answers at their own checks; what needs the senior person is passed on as far as there is room.
function giveAnswers(desks: readonly OpenDesk[], ask: Ask): Pick<Allotment, "senior" | "bottleneckMinutes"> {
  const responders = inOrder(desks, MONITORS).filter(({ checks }) => checks.length > 0);
  if (responders.length === 0) return { bottleneckMinutes: 0 };
  const checkCounts = responders.map(({ checks }) => checks.length);
  const looks = apportion(checkCounts, ask.starts + ask.looks);
  const answers = apportion(checkCounts, ask.answers);
  const [senior] = inOrder(desks, RANKS);
  const handed = responders.map((desk, index) => Math.round((answers[index] ?? 0) * passedOnShare(desk, senior)));
  const handedMinutes = sum(handed);
  let homeless = 0;
  for (const [index, desk] of responders.entries()) {
    const own = (looks[index] ?? 0) + (answers[index] ?? 0) - (handed[index] ?? 0);
    homeless += own - give(desk, { kind: "respond", minutes: own });
  }
  const taken = senior ? give(senior, { kind: answeringKind(senior), minutes: handedMinutes }) : 0;
  const kept = handedMinutes - taken;
  giveAnywhere([...responders, ...inOrder(desks, HOSTS)], homeless + kept);
  return senior && handedMinutes > 0 ? { senior: senior.member, bottleneckMinutes: kept } : { bottleneckMinutes: 0 };
}

// Nobody passes a question on to somebody of their own rank.
function passedOnShare({ member: { person } }: OpenDesk, senior: OpenDesk | undefined): number {
  if (!senior || person.role === senior.member.person.role) return 0;
  if (person.role === "contributor") return FORWARD_SHARE.contributor.value;
  return (person.trained ? FORWARD_SHARE.managerTrained : FORWARD_SHARE.managerUntrained).value;
}

function answeringKind({ checks }: OpenDesk): WorkKind {
  return checks.length > 0 ? "respond" : "passedOn";
}

function giveAnywhere(desks: readonly OpenDesk[], minutes: number): void {
  let rest = minutes;
  for (const desk of desks) rest -= give(desk, { kind: answeringKind(desk), minutes: rest });
}

// Making posts is levelled: nobody is filled to the brim while others have time.
function giveMaking(desks: readonly OpenDesk[], minutes: number): void {
  const makers = inOrder(desks, MAKERS);
  const owner = makers.find(({ member }) => member.person.role === "owner");
  const others = makers.filter((desk) => desk.member.person.role !== "owner" && desk.room > 0);
  const wanted = others.length > 0 ? Math.round(minutes * OWNER_VOICE_SHARE.value) : 0;
  const voice =
    owner && wanted >= OWNER_VOICE_MINUTES_MIN.value ? give(owner, { kind: "contribute", minutes: wanted }) : 0;
  if (owner) owner.voiceMinutes = voice;
  const left = giveInOrder(makers, { kind: "contribute", minutes: minutes - voice, shareMax: MAKING_SHARE_MAX.value });
  giveInOrder(makers, { kind: "contribute", minutes: left });
}

// One person's work is not split while somebody has room for all of it.
function withRoomFirst(desks: readonly OpenDesk[], minutes: number): OpenDesk[] {
  const whole = desks.find(({ room }) => room >= minutes);
  return whole ? [whole] : [...desks];
}

type Gift = { readonly kind: WorkKind; readonly minutes: number };

// What finds no room comes back. `shareMax`: how much of somebody's minutes may be taken.
function giveInOrder(desks: readonly OpenDesk[], gift: Gift & { readonly shareMax?: number }): number {
  let rest = gift.minutes;
  for (const desk of desks) {
    rest -= give(desk, { kind: gift.kind, minutes: Math.min(rest, roomUpTo(desk, gift.shareMax ?? 1)) });
  }
  return rest;
}

function roomUpTo({ member, room }: OpenDesk, shareMax: number): number {
  return Math.max(0, room - Math.floor(member.usableMinutes * (1 - shareMax)));
}

function give(desk: OpenDesk, { kind, minutes }: Gift): number {
  const given = Math.max(0, Math.min(desk.room, minutes));
  desk.minutes[kind] += given;
  desk.room -= given;
  return given;
}

// Among people of one role the one with most minutes comes first, so that the order of the list does not matter.
function inOrder(desks: readonly OpenDesk[], roles: readonly Role[]): OpenDesk[] {
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
