import { type AnsweredConversation, type Answering, type Instant, makeWhoAnswers, type Plan } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { handOversQuery } from "./hand-overs-query.ts";

/** Says who answers a conversation, and why. */
export type WhoAnswers = (conversation: AnsweredConversation) => Answering;

type Wanted = { readonly workspaceId: string; readonly plan: Plan | undefined; readonly now: Instant };

/** Who answers what; undefined while nothing is handed over: then whoever looks first answers what nobody has. */
export function useWhoAnswers({ workspaceId, plan, now }: Wanted): WhoAnswers | undefined {
  const { data } = useQuery(handOversQuery(workspaceId));
  if (plan === undefined || data === undefined || data.handOvers.length === 0) return undefined;
  return makeWhoAnswers({ answers: plan.answers, handOvers: data.handOvers, now });
}
