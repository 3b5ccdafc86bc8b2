import { Button, Skeleton } from "@mantine/core";
import { formatDuration, type IsoDate, type Plan, type Post, type Slot } from "@porchlight/core";
import { fillWeek, type SlotProposal } from "@porchlight/core/briefs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommit } from "../../../shared/posts/history/use-commit.ts";
import { useChangeWords } from "../../../shared/posts/use-change-words.ts";
import { draftFromBrief } from "./draft-from-brief.ts";
import classes from "./fill-week.module.css";
import { nextBrief, type ShownBriefs, shownBriefOf } from "./next-brief.ts";
import { ProposalRow } from "./proposal-row.tsx";
import { useBriefWords } from "./use-brief-words.ts";
import { useReachedPosts } from "./use-reached-posts.ts";

export type FillWeekListProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly openSlots: readonly Slot[];
  readonly monday: IsoDate;
  readonly today: IsoDate;
  readonly onWrite: (slot: Slot, briefId: string | undefined) => void;
  readonly onClose: () => void;
};

/** The open slots of a week in the order in which to fill them, each with a brief; and all of them with one press. */
export function FillWeekList(props: FillWeekListProps) {
  const { workspaceId, plan, posts, openSlots, monday, today, onWrite, onClose } = props;
  const { t } = useTranslation();
  const hasWords = useBriefWords(true);
  const { commit } = useCommit(workspaceId, plan.zone);
  const words = useChangeWords(plan.zone);
  const [shown, setShown] = useState<ShownBriefs>(new Map());
  const reached = useReachedPosts({ workspaceId, day: monday, posts });
  if (!hasWords || reached === undefined)
    return <Skeleton height={200} m="lg" role="status" aria-label={t("ui.shell.loading")} />;
  const { proposals, tooMuch, minutes } = fillWeek({ plan, posts: reached, slots: openSlots, week: monday, today });
  const all = [...proposals, ...tooMuch];

  const rowOf = (proposal: SlotProposal) => (
    <ProposalRow
      key={proposal.slot.key}
      proposal={proposal}
      suggested={shownBriefOf(proposal, shown)}
      onWrite={() => onWrite(proposal.slot, shownBriefOf(proposal, shown)?.brief.id)}
      onAnother={() => {
        const next = nextBrief(proposal, { all, shown });
        if (next !== undefined) setShown(new Map(shown).set(proposal.slot.key, next));
      }}
    />
  );
  const putAllIn = () => {
    const drafts = proposals.flatMap((proposal) => {
      const brief = shownBriefOf(proposal, shown)?.brief;
      if (brief === undefined) return [];
      const title = t(`brief.${brief.id}.title`, { event: proposal.slot.event ?? "" });
      return [draftFromBrief(proposal.slot, { plan, id: brief.id, title })];
    });
    void commit({
      label: words.label("write", drafts),
      done: t("ui.calendar.fill.done", { count: drafts.length }),
      changes: drafts.map((post) => ({ kind: "create", post })),
    });
    onClose();
  };
  const takenMinutes = proposals.reduce((sum, proposal) => sum + proposal.minutes, 0);
  return (
    <>
      <div className={classes.scroll}>
        <p className={classes.lead}>
          {all.length === 0
            ? t("ui.calendar.fill.full")
            : t("ui.calendar.fill.lead", {
                count: proposals.length,
                time: formatDuration(takenMinutes),
                left: formatDuration(minutes.left),
              })}
        </p>
        <ol className={classes.list}>{proposals.map(rowOf)}</ol>
        {tooMuch.length > 0 && (
          <section aria-label={t("ui.calendar.fill.tooMuch")}>
            <h2 className={classes.over}>{t("ui.calendar.fill.tooMuch")}</h2>
            <p className={classes.reason}>{t("ui.calendar.fill.tooMuchNote", { count: tooMuch.length })}</p>
            <ul className={classes.list}>{tooMuch.map(rowOf)}</ul>
          </section>
        )}
      </div>
      {proposals.length > 0 && (
        <div className={classes.footer}>
          <Button size="md" onClick={putAllIn}>
            {t("ui.calendar.fill.putAllIn", { count: proposals.length })}
          </Button>
        </div>
      )}
    </>
  );
}
