import { useSuspenseQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "@tanstack/react-router";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import calendarTexts from "../../shared/texts/en/calendar.json" with { type: "json" };
import conversationsTexts from "../../shared/texts/en/conversations.json" with { type: "json" };
import handOversTexts from "../../shared/texts/en/hand-overs.json" with { type: "json" };
import planTexts from "../../shared/texts/en/plan.json" with { type: "json" };
import todayTexts from "../../shared/texts/en/today.json" with { type: "json" };
import { useTexts } from "../../shared/texts/use-texts.ts";
import { TodayScreen } from "./today-screen.tsx";

/** Where an owner's day starts; without a plan, the invitation to make one. */
export function TodayPage() {
  useTexts({
    calendar: calendarTexts,
    conversations: conversationsTexts,
    handOvers: handOversTexts,
    plan: planTexts,
    today: todayTexts,
  });
  const { workspaceId } = useParams({ from: "/w/$workspaceId/places/today" });
  const { data } = useSuspenseQuery(currentPlanQuery(workspaceId));
  if (data === null) return <Navigate to="/w/$workspaceId" params={{ workspaceId }} replace />;
  return <TodayScreen workspaceId={workspaceId} plan={data.plan} />;
}
