import type { StoredPlan } from "@porchlight/api/contract";
import { openChannels } from "../../shared/plan/open-channels.ts";
import { DatesSection } from "./dates/dates-section.tsx";
import { GoalsSection } from "./goals-section.tsx";
import { GuardSection } from "./guard-section.tsx";
import { PlanHead } from "./head/plan-head.tsx";
import { LaunchSection } from "./launch-section.tsx";
import { MixSection } from "./mix/mix-section.tsx";
import classes from "./plan-view.module.css";
import { PromiseSection } from "./promise/promise-section.tsx";
import { ShortfallSection } from "./shortfall-section.tsx";
import { WeekSection } from "./week/week-section.tsx";
import { WhereSection } from "./where/where-section.tsx";

type PlanViewProps = { readonly workspaceId: string; readonly stored: StoredPlan };

/** One version of the plan on one page, the sentence first, then the parts in the order in which they are asked about. */
export function PlanView({ workspaceId, stored }: PlanViewProps) {
  const { plan } = stored;
  const hasChannels = plan.channels.length > 0;
  const isOpen = openChannels(plan).length > 0;
  return (
    <article className={classes.page}>
      <PlanHead workspaceId={workspaceId} stored={stored} />
      {plan.budget.shortfall !== undefined && <ShortfallSection shortfall={plan.budget.shortfall} />}
      {hasChannels && <WhereSection plan={plan} planId={stored.id} />}
      {isOpen && (
        <div className={classes.pair}>
          <MixSection plan={plan} />
          <PromiseSection plan={plan} workspaceId={workspaceId} />
        </div>
      )}
      {isOpen && <WeekSection plan={plan} workspaceId={workspaceId} />}
      {plan.launch.items.length > 0 && <LaunchSection launch={plan.launch} isOpen={isOpen} />}
      {isOpen && (plan.answers.events ?? []).length > 0 && <DatesSection plan={plan} />}
      {isOpen && (
        <div className={classes.pair}>
          <GoalsSection goals={plan.goals} />
          <GuardSection guard={plan.guard} />
        </div>
      )}
    </article>
  );
}
