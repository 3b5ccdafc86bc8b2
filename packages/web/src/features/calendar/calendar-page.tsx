import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { CalendarScreen } from "./calendar-screen.tsx";
import { NoPlan } from "./no-plan.tsx";

/** The calendar of a workspace, or the invitation to make the plan that it would show. */
export function CalendarPage() {
  const { workspaceId } = useParams({ from: "/w/$workspaceId/places/calendar" });
  const { data } = useSuspenseQuery(currentPlanQuery(workspaceId));
  if (data === null) return <NoPlan workspaceId={workspaceId} />;
  return <CalendarScreen workspaceId={workspaceId} plan={data.plan} />;
}
