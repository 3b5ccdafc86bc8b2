import { answersDraftSchema, routes, type StoredPlan } from "@porchlight/api/contract";
import type { Answers, IsoDate } from "@porchlight/core";
import { hashKey, type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { answersQuery } from "../../../shared/api/answers-queries.ts";
import { ApiProblem, callApi, NoConnection } from "../../../shared/api/call-api.ts";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { currentPlanQuery } from "../../../shared/api/plan-queries.ts";
import { workspacesQuery } from "../../../shared/api/workspace-queries.ts";
import { showToast } from "../../../shared/ui/show-toast.ts";

/** What shall be the next version of the plan. */
export type KeepWish = {
  readonly answers: Answers;
  readonly startsOn: IsoDate;
  /** The answers of the plan in force: other ones that are saved are somebody's unfinished work. */
  readonly basis: Answers;
};

/** The saved answers hold changes that are in no plan yet; keeping would take their place. */
export class AnswersElsewhere extends Error {
  override readonly name = "AnswersElsewhere";
  readonly savedAt: string;
  constructor(savedAt: string) {
    super("the saved answers hold other changes");
    this.savedAt = savedAt;
  }
}

type KeepCall = KeepWish & { readonly requestKey: string; readonly takesPlace: boolean };

/** Saves answers, makes the next version of the plan of them and opens it. Nothing that somebody else saved is lost unasked. */
export function useKeepPlan(workspaceId: string, onKept: () => void = () => {}) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const last = useRef<KeepCall>(undefined);
  const mutation = useMutation({
    networkMode: "always",
    mutationFn: async (call: KeepCall) => {
      await saveAnswers(workspaceId, { call, queryClient });
      const { answers, startsOn, requestKey } = call;
      return callApi(routes.createPlan, { params: { workspaceId }, body: { answers, startsOn }, requestKey });
    },
    retry: (count, error) => error instanceof NoConnection && count < 2,
    onSuccess: async (stored: StoredPlan) => {
      onKept();
      queryClient.setQueryData(currentPlanQuery(workspaceId).queryKey, stored);
      queryClient.invalidateQueries({ queryKey: ["plans", workspaceId] });
      queryClient.invalidateQueries({ queryKey: ["calendar", workspaceId] });
      await navigate({ to: "/w/$workspaceId/plan", params: { workspaceId } });
      showToast({ id: "plan-kept", message: t("ui.plan.keeping.kept", { version: stored.version }) });
    },
  });
  const call = (wish: KeepWish, takesPlace: boolean) => {
    const { current } = last;
    const isSameWish = current?.answers === wish.answers && current.startsOn === wish.startsOn;
    // Pressed again after a failure, the same wish keeps its key and is granted once.
    const requestKey = isSameWish && current !== undefined ? current.requestKey : newRequestKey();
    last.current = { ...wish, requestKey, takesPlace };
    mutation.mutate(last.current);
  };
  return {
    keep: (wish: KeepWish) => call(wish, false),
    /** Once more, in the place of whatever answers are saved. */
    keepAnyway: () => {
      if (last.current !== undefined) call(last.current, true);
    },
    /** Once more, as before. */
    again: () => {
      if (last.current !== undefined) call(last.current, last.current.takesPlace);
    },
    isKeeping: mutation.isPending,
    failure: mutation.error,
  };
}

type Saving = { readonly call: KeepCall; readonly queryClient: QueryClient };

async function saveAnswers(workspaceId: string, { call, queryClient }: Saving): Promise<void> {
  const { answers, basis, takesPlace } = call;
  const draft = await queryClient.fetchQuery({ ...answersQuery(workspaceId), staleTime: 0 });
  if (draft !== null && isSame(draft.answers, answers)) return;
  if (draft !== null && !takesPlace && !isSame(draft.answers, basis)) throw new AnswersElsewhere(draft.updatedAt);
  try {
    const body = { answers, step: draft?.step ?? "plan" };
    const saved = await callApi(routes.saveAnswers, { params: { workspaceId }, body, version: draft?.version ?? 0 });
    queryClient.setQueryData(answersQuery(workspaceId).queryKey, saved);
    queryClient.invalidateQueries({ queryKey: workspacesQuery().queryKey });
  } catch (error) {
    throw error instanceof ApiProblem && error.problem.status === 412 ? overtakenBy(error) : error;
  }
}

function overtakenBy({ problem }: ApiProblem): AnswersElsewhere {
  const parsed = answersDraftSchema.safeParse(problem.current);
  return new AnswersElsewhere(parsed.success ? parsed.data.updatedAt : "");
}

// A database may give the fields back in another order.
function isSame(a: unknown, b: unknown): boolean {
  return hashKey([a]) === hashKey([b]);
}
