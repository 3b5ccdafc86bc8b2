import { Button, Skeleton } from "@mantine/core";
import type { Digest } from "@porchlight/api/contract";
import type { TimeZoneId } from "@porchlight/core";
import { IconMailPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { Section } from "../../../shared/ui/section.tsx";
import classes from "../list.module.css";
import { digestsQuery } from "../notices-queries.ts";
import { DigestDialog } from "./digest-dialog.tsx";
import { DigestRow } from "./digest-row.tsx";

type DigestsSectionProps = {
  readonly workspaceId: string;
  readonly people: readonly string[];
  /** The business's; undefined before there is a plan. */
  readonly zone: TimeZoneId | undefined;
};

/** Who gets a mail about the day, and what became of the last one. */
export function DigestsSection({ workspaceId, people, zone }: DigestsSectionProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(digestsQuery(workspaceId));
  const [open, setOpen] = useState<Digest | "new">();
  if (data === undefined && error !== null) return <BrokenPage error={error} onAgain={() => refetch()} />;
  return (
    <Section title={t("ui.notices.digests.title")}>
      <p className={classes.intro}>{t("ui.notices.digests.intro")}</p>
      {data?.isMailSetUp === false && <p className={classes.notSetUp}>{t("ui.notices.digests.notSetUp")}</p>}
      {data === undefined && <Skeleton height={120} />}
      {data?.items.length === 0 && <p className={classes.none}>{t("ui.notices.digests.none")}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ul className={classes.list}>
          {data.items.map((digest) => (
            <DigestRow
              key={digest.id}
              workspaceId={workspaceId}
              digest={digest}
              isMailSetUp={data.isMailSetUp}
              onChange={() => setOpen(digest)}
            />
          ))}
        </ul>
      )}
      <Button
        variant="default"
        leftSection={<IconMailPlus size={18} stroke={1.75} aria-hidden />}
        onClick={() => setOpen("new")}
      >
        {t("ui.notices.digests.add")}
      </Button>
      <DigestDialog
        key={open === undefined || open === "new" ? "new" : open.id}
        workspaceId={workspaceId}
        people={people}
        zone={zone}
        open={open}
        onClose={() => setOpen(undefined)}
      />
    </Section>
  );
}
