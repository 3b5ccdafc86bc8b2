import { Skeleton } from "@mantine/core";
import type { ShownFeed } from "@porchlight/api/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { Section } from "../../../shared/ui/section.tsx";
import classes from "../list.module.css";
import { feedsQuery } from "../notices-queries.ts";
import { AddressDialog } from "./address-dialog.tsx";
import { FeedRow } from "./feed-row.tsx";
import { NewFeed } from "./new-feed.tsx";

type FeedsSectionProps = { readonly workspaceId: string; readonly people: readonly string[] };

/** The calendars that other programs fetch: which there are, and one more. */
export function FeedsSection({ workspaceId, people }: FeedsSectionProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(feedsQuery(workspaceId));
  const [shown, setShown] = useState<ShownFeed>();
  if (data === undefined && error !== null) return <BrokenPage error={error} onAgain={() => refetch()} />;
  return (
    <Section title={t("ui.notices.feeds.title")}>
      <p className={classes.intro}>{t("ui.notices.feeds.intro")}</p>
      {data === undefined && <Skeleton height={120} />}
      {data?.items.length === 0 && <p className={classes.none}>{t("ui.notices.feeds.none")}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ul className={classes.list}>
          {data.items.map((feed) => (
            <FeedRow key={feed.id} workspaceId={workspaceId} feed={feed} />
          ))}
        </ul>
      )}
      <NewFeed workspaceId={workspaceId} people={people} onMade={setShown} />
      <AddressDialog feed={shown} onClose={() => setShown(undefined)} />
    </Section>
  );
}
