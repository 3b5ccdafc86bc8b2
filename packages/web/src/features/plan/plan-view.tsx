import type { StoredPlan } from "@porchlight/api/contract";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { plansQuery } from "../../shared/api/plan-queries.ts";
import { openChannels } from "../../shared/plan/open-channels.ts";
import { ChangesSection } from "./changes/changes-section.tsx";
import { CoverageSection } from "./coverage/coverage-section.tsx";
import { DatesSection } from "./dates/dates-section.tsx";
import { GoalsSection } from "./goals/goals-section.tsx";
import { GuardSection } from "./guard-section.tsx";
import { PlanHead } from "./head/plan-head.tsx";
import { LaunchSection } from "./launch-section.tsx";
import { MixSection } from "./mix/mix-section.tsx";
import classes from "./plan-view.module.css";
import { PromiseSection } from "./promise/promise-section.tsx";
import { ShortfallSection } from "./shortfall-section.tsx";
import { WeekSection } from "./week/week-section.tsx";
import { createTrialStore } from "./what-if/trial-store.ts";
import { WhatIfSection } from "./what-if/what-if-section.tsx";
import { WhereSection } from "./where/where-section.tsx";

type PlanViewProps = { readonly workspaceId: string; readonly stored: StoredPlan };

/** One version of the plan on one page, the sentence first, then the parts in the order in which they are asked about. */
export function PlanView({ workspaceId, stored }: PlanViewProps) {
  const { plan } = stored;
  const navigate = useNavigate({ from: "/w/$workspaceId/plan" });
  const { try: isTrying, compare } = useSearch({ from: "/w/$workspaceId/places/plan" });
  const { data } = useQuery(plansQuery(workspaceId));
  const [store] = useState(() => createTrialStore({ storage: window.localStorage, planId: stored.id }));
  const versions = data?.items ?? [];
  const isNewest = (versions[0]?.version ?? stored.version) <= stored.version;
  const isOpen = openChannels(plan).length > 0;
  return (
    <article className={classes.page}>
      <PlanHead workspaceId={workspaceId} stored={stored} versions={versions} store={store} />
      {isTrying && isNewest && (
        <WhatIfSection
          workspaceId={workspaceId}
          stored={stored}
          store={store}
          onClose={() => navigate({ search: (before) => ({ ...before, try: undefined }), resetScroll: false })}
        />
      )}
      {compare !== undefined && compare !== stored.id && (
        <ChangesSection workspaceId={workspaceId} shown={stored} versions={versions} otherId={compare} />
      )}
      {plan.budget.shortfall !== undefined && <ShortfallSection shortfall={plan.budget.shortfall} />}
      {plan.channels.length > 0 && <WhereSection plan={plan} workspaceId={workspaceId} />}
      {isOpen && (
        <div className={classes.pair}>
          <MixSection plan={plan} />
          <PromiseSection plan={plan} workspaceId={workspaceId} store={isNewest ? store : undefined} />
        </div>
      )}
      {isOpen && <WeekSection plan={plan} workspaceId={workspaceId} />}
      {isOpen && <CoverageSection plan={plan} />}
      {plan.launch.items.length > 0 && <LaunchSection workspaceId={workspaceId} plan={plan} isOpen={isOpen} />}
      {isOpen && (plan.answers.events ?? []).length > 0 && <DatesSection plan={plan} />}
      {isOpen && (
        <div className={classes.pair}>
          <GoalsSection plan={plan} />
          <GuardSection guard={plan.guard} />
        </div>
      )}
    </article>
  );
}
