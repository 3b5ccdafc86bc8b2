import { answersDraftSchema, routes } from "@porchlight/api/contract";
import type { Answers } from "@porchlight/core";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answersQuery } from "../../../shared/api/answers-queries.ts";
import { ApiProblem, callApi } from "../../../shared/api/call-api.ts";
import { isSame } from "../../../shared/api/is-same.ts";
import { workspacesQuery } from "../../../shared/api/workspace-queries.ts";
import { type PlanWish, useCreatePlan } from "../../../shared/planning/use-create-plan.ts";
import { showToast } from "../../../shared/ui/show-toast.ts";

/** What shall be the next version of the plan. */
export type KeepWish = PlanWish & {
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

type KeepCall = KeepWish & { readonly takesPlace: boolean };

/** Saves answers, makes the next version of the plan of them and opens it. Nothing that somebody else saved is lost unasked. */
export function useKeepPlan(workspaceId: string, onKept: () => void = () => {}) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { create, wish, isCreating, failure } = useCreatePlan<KeepCall>(workspaceId, {
    prepare: (call) => saveAnswers(workspaceId, { call, queryClient }),
    onCreated: ({ version }) => {
      onKept();
      showToast({ id: "plan-kept", message: t("ui.plan.keeping.kept", { version }) });
    },
  });
  return {
    keep: (kept: KeepWish) => create({ ...kept, takesPlace: false }),
    /** Once more, in the place of whatever answers are saved. */
    keepAnyway: () => wish !== undefined && create({ ...wish, takesPlace: true }),
    /** Once more, as before. */
    again: () => wish !== undefined && create(wish),
    isKeeping: isCreating,
    failure,
  };
}

type Saving = { readonly call: KeepCall; readonly queryClient: QueryClient };

async function saveAnswers(workspaceId: string, { call, queryClient }: Saving): Promise<void> {
  const { answers, basis, takesPlace } = call;
  const draft = await queryClient.fetchQuery({ ...answersQuery(workspaceId), staleTime: 0 });
  if (draft !== null && isSame(draft.answers, answers)) return;
  if (draft !== null && !takesPlace && !isSame(draft.answers, basis)) throw new AnswersElsewhere(draft.updatedAt);
  try {
    // An example gives way to what is kept, and the owner's own answers do where the plan was made of them.
    const own = draft?.own === undefined || isSame(draft.own, basis) ? {} : { own: draft.own };
    const body = { answers, ...own, step: draft?.step ?? "plan" };
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
