import { Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import noticesTexts from "../../shared/texts/en/notices.json" with { type: "json" };
import { useTexts } from "../../shared/texts/use-texts.ts";
import { DigestsSection } from "./digests/digests-section.tsx";
import { FeedsSection } from "./feeds/feeds-section.tsx";
import classes from "./notices-page.module.css";

/** The ways in which the plan reaches people who are not in the app. */
export function NoticesPage() {
  useTexts({ notices: noticesTexts });
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId/places/notices" });
  const { data: stored } = useSuspenseQuery(currentPlanQuery(workspaceId));
  const people = stored?.plan.answers.people.map(({ name }) => name) ?? [];
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Title order={1}>{t("ui.notices.title")}</Title>
        <p className={classes.lead}>{t("ui.notices.lead")}</p>
      </header>
      <div className={classes.pair}>
        <FeedsSection workspaceId={workspaceId} people={people} />
        <DigestsSection workspaceId={workspaceId} people={people} zone={stored?.plan.zone} />
      </div>
    </div>
  );
}
