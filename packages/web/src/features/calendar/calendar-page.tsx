import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import calendarTexts from "../../shared/texts/en/calendar.json" with { type: "json" };
import planTexts from "../../shared/texts/en/plan.json" with { type: "json" };
import { useTexts } from "../../shared/texts/use-texts.ts";
import { CalendarScreen } from "./calendar-screen.tsx";
import { NoPlan } from "./no-plan.tsx";

/** The calendar of a workspace, or the invitation to make the plan that it would show. */
export function CalendarPage() {
  useTexts({ calendar: calendarTexts, plan: planTexts });
  const { workspaceId } = useParams({ from: "/w/$workspaceId/places/calendar" });
  const { data } = useSuspenseQuery(currentPlanQuery(workspaceId));
  if (data === null) return <NoPlan workspaceId={workspaceId} />;
  return <CalendarScreen workspaceId={workspaceId} plan={data.plan} />;
}
