import type { Instant, Plan, TimeZoneId } from "@porchlight/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { useWhoAnswers, type WhoAnswers } from "../../shared/hand-over/use-who-answers.ts";
import { useOwnName } from "../../shared/live/use-own-name.ts";
import { useInstantNow } from "../../shared/wall/use-instant-now.ts";

const route = getRouteApi("/w/$workspaceId/places/conversations");

/** Those that whoever sits here answers, or those that the owner does. */
export type Whose = "mine" | "owner";

/** What all parts of the page share: whose conversations, by which plan and clock, and which of them is open. */
export type ConversationDesk = {
  readonly workspaceId: string;
  /** Undefined before there is one: then nothing is promised. */
  readonly plan: Plan | undefined;
  readonly zone: TimeZoneId;
  readonly now: Instant;
  /** What whoever sits here is called, `""` for nobody in particular. */
  readonly ownName: string;
  /** Undefined while nothing is handed over. */
  readonly whoAnswers: WhoAnswers | undefined;
  /** Whose conversations are shown; undefined for all. */
  readonly whose: Whose | undefined;
  readonly show: (whose: Whose | undefined) => void;
  /** What of the address stays when another conversation is opened. */
  readonly kept: { readonly whose?: Whose };
  readonly openId: string | undefined;
  /** Opens another conversation, or none. */
  readonly open: (conversationId: string | undefined) => void;
};

export function useConversationDesk(): ConversationDesk {
  const { workspaceId } = route.useParams();
  const { open: openId, whose: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(currentPlanQuery(workspaceId));
  const [ownName] = useOwnName();
  const now = useInstantNow();
  const whoAnswers = useWhoAnswers({ workspaceId, plan: data?.plan, now });
  const whose = whoAnswers === undefined ? undefined : asked;
  const kept = whose === undefined ? {} : { whose };
  return {
    workspaceId,
    plan: data?.plan,
    zone: data?.plan.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    now,
    ownName,
    whoAnswers,
    whose,
    show: (next) => void navigate({ search: { open: openId, whose: next } }),
    kept,
    openId,
    open: (conversationId) => void navigate({ search: { ...kept, open: conversationId } }),
  };
}
