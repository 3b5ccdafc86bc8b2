import { routes } from "@porchlight/api/contract";
import type { Answers, IsoDate } from "@porchlight/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { callApi, NoConnection } from "../../../shared/api/call-api.ts";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { currentPlanQuery } from "../../../shared/api/plan-queries.ts";

type Wish = { readonly answers: Answers; readonly startsOn: IsoDate };

/** Makes a plan of answers and goes to it. Pressed again after a failure, the same wish keeps its key and is granted once. */
export function useMakePlan(workspaceId: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const last = useRef<Wish & { readonly requestKey: string }>(undefined);
  const mutation = useMutation({
    networkMode: "always",
    mutationFn: ({ answers, startsOn, requestKey }: Wish & { readonly requestKey: string }) =>
      callApi(routes.createPlan, { params: { workspaceId }, body: { answers, startsOn }, requestKey }),
    retry: (count, error) => error instanceof NoConnection && count < 2,
    onSuccess: async (stored) => {
      queryClient.setQueryData(currentPlanQuery(workspaceId).queryKey, stored);
      queryClient.invalidateQueries({ queryKey: ["plans", workspaceId] });
      queryClient.invalidateQueries({ queryKey: ["calendar", workspaceId] });
      await navigate({ to: "/w/$workspaceId/plan", params: { workspaceId } });
    },
  });
  return {
    make: ({ answers, startsOn }: Wish) => {
      const isSameWish = last.current?.answers === answers && last.current.startsOn === startsOn;
      const requestKey = isSameWish && last.current !== undefined ? last.current.requestKey : newRequestKey();
      last.current = { answers, startsOn, requestKey };
      mutation.mutate(last.current);
    },
    isMaking: mutation.isPending,
    failure: mutation.error,
  };
}
