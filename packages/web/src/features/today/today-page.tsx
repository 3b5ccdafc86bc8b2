import { useSuspenseQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "@tanstack/react-router";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { TodayScreen } from "./today-screen.tsx";

/** Where an owner's day starts; without a plan, the invitation to make one. */
export function TodayPage() {
  const { workspaceId } = useParams({ from: "/w/$workspaceId/places/today" });
  const { data } = useSuspenseQuery(currentPlanQuery(workspaceId));
  if (data === null) return <Navigate to="/w/$workspaceId" params={{ workspaceId }} replace />;
  return <TodayScreen workspaceId={workspaceId} plan={data.plan} />;
}
