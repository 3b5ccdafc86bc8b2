import { Button, Skeleton } from "@mantine/core";
import type { Post } from "@porchlight/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { diffWordsWithSpace } from "diff";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BrokenPage } from "../../../../shared/ui/broken-page.tsx";
import { instantWords } from "../../../../shared/words/instant-words.ts";
import type { PostDraft } from "../post-draft.ts";
import { CONTENT_ROWS } from "../post-rows.ts";
import { usePostWords } from "../use-post-words.ts";
import { versionsQuery } from "./versions-query.ts";
import classes from "./versions-view.module.css";

type VersionsViewProps = {
  readonly workspaceId: string;
  readonly postId: string;
  readonly draft: PostDraft;
  readonly onBringBack: (post: Post, when: string) => void;
  readonly onBack: () => void;
};

/** What a post said before: each version beside what stands in the form, and the way to bring it back. */
export function VersionsView({ workspaceId, postId, draft, onBringBack, onBack }: VersionsViewProps) {
  const { t, i18n } = useTranslation();
  const versions = useQuery(versionsQuery(workspaceId, postId));
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const items = versions.data?.items ?? [];
  const shown = items.find(({ version }) => version === chosen) ?? items[1] ?? items[0];
  const whenOf = (savedAt: string) => instantWords(savedAt, i18n.language);
  return (
    <section className={classes.view} aria-label={t("ui.calendar.versions.title")}>
      <div>
        <Button
          variant="transparent"
          size="compact-md"
          px={0}
          leftSection={<IconArrowLeft size={18} stroke={1.75} aria-hidden />}
          onClick={onBack}
          data-autofocus
        >
          {t("ui.calendar.versions.back")}
        </Button>
      </div>
      {versions.isPending && <Skeleton height={160} role="status" aria-label={t("ui.shell.loading")} />}
      {versions.isError && <BrokenPage error={versions.error} onAgain={() => versions.refetch()} />}
      {shown !== undefined && (
        <div className={classes.sides}>
          <ul className={classes.list}>
            {items.map(({ version, savedAt }, index) => (
              <li key={version}>
                <button
                  type="button"
                  className={classes.version}
                  aria-current={version === shown.version || undefined}
                  onClick={() => setChosen(version)}
                >
                  {whenOf(savedAt)}
                  {index === 0 && <span className={classes.hint}>{t("ui.calendar.versions.newest")}</span>}
                </button>
              </li>
            ))}
          </ul>
          <div className={classes.change}>
            <Difference before={shown.post} after={draft} />
            <div>
              <Button onClick={() => onBringBack(shown.post, whenOf(shown.savedAt))}>
                {t("ui.calendar.versions.bringBack")}
              </Button>
              <p className={classes.hint}>{t("ui.calendar.versions.hint")}</p>
            </div>
          </div>
        </div>
      )}
    </section>
  );
}

function Difference({ before, after }: { readonly before: PostDraft; readonly after: PostDraft }) {
  const { t } = useTranslation();
  const words = usePostWords();
  const rows = CONTENT_ROWS.map((row) => ({ row, older: words[row](before), newer: words[row](after) }));
  const different = rows.filter(({ older, newer }) => older !== newer);
  if (different.length === 0) return <p className={classes.hint}>{t("ui.calendar.versions.same")}</p>;
  return (
    <>
      <p className={classes.hint}>{t("ui.calendar.versions.legend")}</p>
      {different.map(({ row, older, newer }) => (
        <div key={row}>
          <h3 className={classes.row}>{t(`ui.calendar.postRow.${row}`)}</h3>
          <p className={classes.words}>
            {diffWordsWithSpace(newer, older).map(({ value, added, removed }, index) => {
              const key = `${index} ${value}`;
              if (added) return <ins key={key}>{value}</ins>;
              return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
            })}
          </p>
        </div>
      ))}
    </>
  );
}
