import { Box, Title } from "@mantine/core";
import { routes, type StoredPlan, type StoredPromiseSettings } from "@porchlight/api/contract";
import { IconExternalLink, IconHomeOff } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../shared/api/call-api.ts";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import promiseTexts from "../../shared/texts/en/promise.json" with { type: "json" };
import { useTexts } from "../../shared/texts/use-texts.ts";
import { BlankState } from "../../shared/ui/blank-state.tsx";
import { ButtonLink } from "../../shared/ui/button-link.tsx";
import { BadgeSection } from "./badge/badge-section.tsx";
import { LinkButton } from "./link-button.tsx";
import { ProgramsSection } from "./programs-section.tsx";
import classes from "./promise-page.module.css";
import { promiseSettingsQuery } from "./promise-queries.ts";
import { ProofSection } from "./proof/proof-section.tsx";
import { publicAddress } from "./public-address.ts";
import { ShowingSection } from "./showing/showing-section.tsx";
import { WordsSection } from "./words/words-section.tsx";

/** What is promised, why it holds, and where it is shown to everybody. */
export function PromisePage() {
  useTexts({ promise: promiseTexts });
  const { workspaceId } = useParams({ from: "/w/$workspaceId/places/promise" });
  const { data: stored } = useSuspenseQuery(currentPlanQuery(workspaceId));
  const { data: settings } = useSuspenseQuery(promiseSettingsQuery(workspaceId));
  if (stored === null) return <NoPlan workspaceId={workspaceId} />;
  return <PromiseOf workspaceId={workspaceId} stored={stored} settings={settings} />;
}

type PromiseOfProps = {
  readonly workspaceId: string;
  readonly stored: StoredPlan;
  readonly settings: StoredPromiseSettings;
};

function PromiseOf({ workspaceId, stored: { plan }, settings }: PromiseOfProps) {
  const { t } = useTranslation();
  const shownAt = settings.isPublished && settings.slug !== null ? settings.slug : undefined;
  const preview = addressOf(routes.loadPromisePage, { params: { workspaceId } });
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <Title order={1}>{t("ui.promise.title")}</Title>
          <p className={classes.lead}>{t("ui.promise.lead")}</p>
        </div>
        <LinkButton
          href={shownAt === undefined ? preview : publicAddress(shownAt)}
          icon={IconExternalLink}
          label={t(shownAt === undefined ? "ui.promise.preview" : "ui.promise.see")}
        />
      </header>
      <div className={classes.pair}>
        <div className={classes.column}>
          <ProofSection workspaceId={workspaceId} plan={plan} />
          <ShowingSection workspaceId={workspaceId} plan={plan} settings={settings} />
          {shownAt !== undefined && <ProgramsSection slug={shownAt} />}
        </div>
        <div className={classes.column}>
          <BadgeSection workspaceId={workspaceId} business={plan.answers.business.name} shownAt={shownAt} />
          <WordsSection plan={plan} hurryLine={settings.hurryLine} shownAt={shownAt} />
        </div>
      </div>
    </div>
  );
}

function NoPlan({ workspaceId }: { readonly workspaceId: string }) {
  const { t } = useTranslation();
  return (
    <Box p="xl" maw="var(--pl-column)" mx="auto">
      <BlankState icon={IconHomeOff} title={t("ui.promise.noPlan.title")} text={t("ui.promise.noPlan.text")}>
        <ButtonLink to="/w/$workspaceId/answers" params={{ workspaceId }} mt="xs">
          {t("ui.promise.noPlan.start")}
        </ButtonLink>
      </BlankState>
    </Box>
  );
}
