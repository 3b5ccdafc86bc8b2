import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { answersQuery } from "../../shared/api/answers-queries.ts";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { workspacesQuery } from "../../shared/api/workspace-queries.ts";
import wizardTexts from "../../shared/texts/en/wizard.json" with { type: "json" };
import { useTexts } from "../../shared/texts/use-texts.ts";
import { Wizard } from "./wizard.tsx";

/** The questions from which a plan is made, and the plan as it grows beside them. */
export function WizardPage() {
  useTexts({ wizard: wizardTexts });
  const { workspaceId } = useParams({ from: "/w/$workspaceId/answers" });
  const { data: saved } = useSuspenseQuery(answersQuery(workspaceId));
  const { data: current } = useSuspenseQuery(currentPlanQuery(workspaceId));
  const { data: workspaces } = useSuspenseQuery(workspacesQuery());
  // The first workspace was there before anybody named it.
  const named = workspaces.items.length > 1 ? workspaces.items.find(({ id }) => id === workspaceId) : undefined;
  return (
    <Wizard key={workspaceId} workspaceId={workspaceId} name={named?.name ?? ""} saved={saved} current={current} />
  );
}
