import { routes, type StoredRuleSettings } from "@porchlight/api/contract";
import type { RuleCode, RuleSetting, RuleSettings } from "@porchlight/core";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiProblem, callApi } from "../../../shared/api/call-api.ts";
import { lookAgain } from "../../../shared/api/shown-in.ts";

/** How the checks of a workspace are set. It is asked for anew when the list of them opens: others may have set one. */
export function ruleSettingsQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["rule-settings", workspaceId],
    queryFn: ({ signal }) => callApi(routes.loadRuleSettings, { params: { workspaceId } }, signal),
    staleTime: 0,
  });
}

type Change = {
  readonly code: RuleCode;
  /** Undefined puts the check back as it comes. */
  readonly setting: RuleSetting | undefined;
  /** The settings on which the change is made. */
  readonly base: StoredRuleSettings;
};

/** Sets one check. Where somebody else was quicker nothing is kept, and theirs are shown. */
export function useSetRule(workspaceId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = ruleSettingsQuery(workspaceId);
  return useMutation({
    mutationFn: ({ code, setting, base: { settings, version } }: Change) =>
      callApi(routes.saveRuleSettings, {
        params: { workspaceId },
        body: { settings: withSetting(settings, code, setting) },
        version,
      }),
    onSuccess: (saved) => {
      queryClient.setQueryData(queryKey, saved);
      return lookAgain(queryClient, workspaceId, "rule-settings");
    },
    onError: (error) => {
      const current = settingsIn(error);
      if (current !== undefined) queryClient.setQueryData(queryKey, current);
    },
  });
}

/** What the server holds, told when a check was set on an older state. */
export function settingsIn(error: unknown): StoredRuleSettings | undefined {
  if (!(error instanceof ApiProblem) || error.problem.status !== 412) return undefined;
  return error.problem.current as StoredRuleSettings;
}

function withSetting(settings: RuleSettings, code: RuleCode, setting: RuleSetting | undefined): RuleSettings {
  const { [code]: _, ...others } = settings;
  return setting === undefined ? others : { ...others, [code]: setting };
}
