import { routes, type StoredPlan } from "@porchlight/api/contract";
import type { Answers, IsoDate } from "@porchlight/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { callApi, NoConnection } from "../api/call-api.ts";
import { newRequestKey } from "../api/new-request-key.ts";
import { currentPlanQuery } from "../api/plan-queries.ts";
import { lookAgain } from "../api/shown-in.ts";

export type PlanWish = {
  readonly answers: Answers;
  readonly startsOn: IsoDate;
  /** The plan whose days and hours stay where they can; default the newest. */
  readonly previousId?: string;
};

type CreateOptions<Wish> = {
  /** What has to be done before the plan is made; with every try. */
  readonly prepare?: (wish: Wish) => Promise<void>;
  /** It is made, and about to be opened. */
  readonly onCreated?: (stored: StoredPlan) => void;
};

/** Makes a plan of answers and goes to it. Pressed again after a failure, the same wish keeps its key and is granted once. */
export function useCreatePlan<Wish extends PlanWish>(
  workspaceId: string,
  { prepare, onCreated }: CreateOptions<Wish> = {},
) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const last = useRef<{ readonly wish: Wish; readonly requestKey: string }>(undefined);
  const mutation = useMutation({
    mutationFn: async ({ wish, requestKey }: { readonly wish: Wish; readonly requestKey: string }) => {
      await prepare?.(wish);
      const { answers, startsOn, previousId } = wish;
      const body = { answers, startsOn, ...(previousId === undefined ? {} : { previousId }) };
      return callApi(routes.createPlan, { params: { workspaceId }, body, requestKey });
    },
    retry: (count, error) => error instanceof NoConnection && count < 2,
    onSuccess: async (stored) => {
      onCreated?.(stored);
      queryClient.setQueryData(currentPlanQuery(workspaceId).queryKey, stored);
      void lookAgain(queryClient, workspaceId, "plans");
      // Where people were counted anew, steps that had answered those before them are open again.
      void lookAgain(queryClient, workspaceId, "ticks");
      await navigate({ to: "/w/$workspaceId/plan", params: { workspaceId } });
    },
  });
  return {
    create: (wish: Wish) => {
      const requestKey =
        last.current !== undefined && isSame(last.current.wish, wish) ? last.current.requestKey : newRequestKey();
      last.current = { wish, requestKey };
      mutation.mutate(last.current);
    },
    /** What was asked for last. */
    wish: mutation.variables?.wish,
    isCreating: mutation.isPending,
    failure: mutation.error,
  };
}

function isSame(a: PlanWish, b: PlanWish): boolean {
  return a.answers === b.answers && a.startsOn === b.startsOn && a.previousId === b.previousId;
}
