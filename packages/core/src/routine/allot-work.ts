import type { Role } from "../answers/answers.ts";
import { FORWARD_SHARE, OWNER_VOICE_SHARE } from "../facts/people-facts.ts";
import { MAKING_SHARE_MAX, OWNER_VOICE_MINUTES_MIN } from "../facts/routine-facts.ts";
import { CHECK_START_MINUTES } from "../facts/time-facts.ts";
import { apportion } from "../mix/apportion.ts";
import type { Strategy, TeamMember } from "../strategy/strategy.ts";
import { sum } from "../sum.ts";
import {
  type Desk,
  give,
  giveInOrder,
  inOrder,
  type OpenDesk,
  openDesk,
  type WorkKind,
  withRoomFirst,
} from "./desk.ts";

/** Who was given what. */
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

const REVIEWERS: readonly Role[] = ["owner", "manager", "contributor"];
const MONITORS: readonly Role[] = ["manager", "contributor", "owner"];
const MAKERS: readonly Role[] = ["contributor", "manager", "owner"];
const HOSTS: readonly Role[] = ["manager", "owner", "contributor"];
const RANKS: readonly Role[] = ["owner", "manager", "contributor"];

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
