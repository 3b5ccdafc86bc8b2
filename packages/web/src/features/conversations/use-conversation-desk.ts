import type { Instant, Plan, TimeZoneId } from "@porchlight/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { useOwnName } from "../../shared/live/use-own-name.ts";
import { useInstantNow } from "../../shared/wall/use-instant-now.ts";

const route = getRouteApi("/w/$workspaceId/places/conversations");

/** What all parts of the page share: whose conversations, by which plan and clock, and which of them is open. */
export type ConversationDesk = {
  readonly workspaceId: string;
  /** Undefined before there is one: then nothing is promised. */
  readonly plan: Plan | undefined;
  readonly zone: TimeZoneId;
  readonly now: Instant;
  /** What whoever sits here is called, `""` for nobody in particular. */
  readonly ownName: string;
  readonly openId: string | undefined;
  /** Opens another conversation, or none. */
  readonly open: (conversationId: string | undefined) => void;
};

export function useConversationDesk(): ConversationDesk {
  const { workspaceId } = route.useParams();
  const { open: openId } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(currentPlanQuery(workspaceId));
  const [ownName] = useOwnName();
  const now = useInstantNow();
  return {
    workspaceId,
    plan: data?.plan,
    zone: data?.plan.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    now,
    ownName,
    openId,
    open: (conversationId) => void navigate({ search: conversationId === undefined ? {} : { open: conversationId } }),
  };
}
