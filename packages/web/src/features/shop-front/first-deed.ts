import type { Channel, ChannelPresence } from "@porchlight/core";
import { lettersOf } from "./letters-of.ts";

/** What an owner would do about a channel first. */
export type Deed = "answer" | "answer-told" | "revive" | "close" | "pause" | "post" | "start" | "none";

/** People at the door come first, then what the plan decided, then a silence to come. */
export function deedOf({ waitingAsTold, waitingSince, decision, light, nextPostOn }: ChannelPresence): Deed {
  if (waitingSince !== undefined) return "answer";
  if (decision === "close") return light === "plot" ? "none" : "close";
  if (decision === "pause") return "pause";
  if (decision === "revive" && light !== "lit") return "revive";
  // What was only told when the plan was made is in no list yet; the plan's lists begin with it.
  if (waitingAsTold > 0) return "answer-told";
  if (decision === "skip") return "none";
  if (decision === "start" && light === "plot" && nextPostOn === undefined) return "start";
  return nextPostOn === undefined ? "post" : "none";
}

/** The channel whose deed has the one filled button of the page: where most people wait, else the first with something to do. */
export function firstDeedOf(channels: readonly ChannelPresence[]): Channel | undefined {
  const asked = channels.filter(({ waitingSince }) => waitingSince !== undefined);
  const [first] = asked.toSorted((a, b) => lettersOf(b) - lettersOf(a));
  return (first ?? channels.find((channel) => deedOf(channel) !== "none"))?.channel;
}
