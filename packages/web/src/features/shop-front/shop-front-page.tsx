import { Box } from "@mantine/core";
import { IconRoute } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { currentPlanQuery } from "../../shared/api/plan-queries.ts";
import { presenceQuery } from "../../shared/api/presence-queries.ts";
import shopFrontTexts from "../../shared/texts/en/shop-front.json" with { type: "json" };
import { useTexts } from "../../shared/texts/use-texts.ts";
import { BlankState } from "../../shared/ui/blank-state.tsx";
import { ButtonLink } from "../../shared/ui/button-link.tsx";
import { useWallFormats } from "../../shared/wall/use-wall-formats.ts";
import { ChannelColumn } from "./channel-column.tsx";
import { firstDeedOf } from "./first-deed.ts";
import classes from "./shop-front-page.module.css";
import { streetWords } from "./street-words.ts";

/** What strangers see of all channels as they walk past: a street of shops, and under each what is behind it. */
export function ShopFrontPage() {
  useTexts({ shopFront: shopFrontTexts });
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId" });
  const { data: presence } = useSuspenseQuery(presenceQuery(workspaceId));
  const { data: stored } = useSuspenseQuery(currentPlanQuery(workspaceId));
  const { day } = useWallFormats();
  if (presence === null || stored === null)
    return (
      <Box p="xl" maw="var(--pl-column)" mx="auto">
        <BlankState icon={IconRoute} title={t("ui.shopFront.noPlan.title")} text={t("ui.shopFront.noPlan.text")}>
          <ButtonLink to="/w/$workspaceId/answers" params={{ workspaceId }} mt="xs">
            {t("ui.shopFront.noPlan.start")}
          </ButtonLink>
        </BlankState>
      </Box>
    );
  const { channels, today } = presence;
  const first = firstDeedOf(channels);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1>{t("ui.shopFront.title")}</h1>
          <p>{streetWords(channels, t)}</p>
        </div>
        <p className={classes.asOf}>{t("ui.shopFront.asOf", { day: day(today) })}</p>
      </header>
      <ol className={classes.street}>
        {channels.map((presenceOf, place) => (
          <ChannelColumn
            key={presenceOf.channel}
            presence={presenceOf}
            place={place}
            plan={stored.plan}
            workspaceId={workspaceId}
            today={today}
            isFirst={presenceOf.channel === first}
          />
        ))}
      </ol>
    </div>
  );
}
