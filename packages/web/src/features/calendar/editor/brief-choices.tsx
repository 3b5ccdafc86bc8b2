import { UnstyledButton } from "@mantine/core";
import type { IsoDate, Plan, Post, Slot } from "@porchlight/core";
import { fillWeek, findBrief, type SuggestedBrief, suggestBriefs } from "@porchlight/core/briefs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BriefText } from "../filling/brief-text.tsx";
import { useBriefWords } from "../filling/use-brief-words.ts";
import { useReachedPosts } from "../filling/use-reached-posts.ts";
import panel from "../panel/panel.module.css";
import classes from "./brief-choices.module.css";
import type { PostDraft } from "./post-draft.ts";

type BriefChoicesProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly draft: PostDraft;
  readonly slot: Slot | undefined;
  readonly posts: readonly Post[];
  readonly openSlots: readonly Slot[];
  readonly today: IsoDate;
  readonly onChange: (draft: PostDraft) => void;
};

const CHOICES = 3;

/** Above an empty text in a slot three briefs to choose from; once one is chosen, that one while the post is written. */
export function BriefChoices({ workspaceId, draft, slot, onChange, ...from }: BriefChoicesProps) {
  const { t } = useTranslation();
  const chosen = draft.briefId === undefined ? undefined : findBrief(draft.briefId);
  const posts = useReachedPosts({
    workspaceId,
    day: slot?.date ?? from.today,
    posts: from.posts,
    enabled: slot !== undefined && draft.text === "",
  });
  const [suggested, setSuggested] = useState<readonly SuggestedBrief[]>([]);
  const [isAsked, setAsked] = useState(false);
  // Once: what is chosen from does not change under the eyes.
  if (!isAsked && slot !== undefined && posts !== undefined) {
    setAsked(true);
    setSuggested(suggestFor(slot, { ...from, posts }));
  }
  const isOffered = chosen === undefined && suggested.length > 0 && draft.text === "";
  const hasWords = useBriefWords(chosen !== undefined || isOffered);
  const { title: _, ...untitled } = draft;
  const titleOf = (id: string) => t(`brief.${id}.title`, { event: draft.eventId ?? "" });
  if (!hasWords) return null;
  if (chosen !== undefined) {
    return (
      <section className={classes.choices} aria-label={t("ui.calendar.fill.begunFrom")}>
        <BriefText suggested={{ brief: chosen }} channel={draft.channels[0] ?? ""} event={draft.eventId} />
        {draft.text === "" && suggested.length > 0 && (
          <UnstyledButton
            className={panel.link}
            onClick={() => {
              const { briefId: __, ...rest } = untitled;
              onChange({ ...rest, title: draft.title === titleOf(chosen.id) ? "" : draft.title });
            }}
          >
            {t("ui.calendar.fill.otherIdeas")}
          </UnstyledButton>
        )}
      </section>
    );
  }
  if (!isOffered) return null;
  return (
    <section className={classes.choices} aria-label={t("ui.calendar.fill.ideas")}>
      <h3 className={classes.head}>{t("ui.calendar.fill.ideas")}</h3>
      {suggested.map(({ brief }) => (
        <UnstyledButton
          key={brief.id}
          className={classes.choice}
          data-brief={brief.id}
          onClick={() =>
            onChange({ ...draft, briefId: brief.id, title: draft.title === "" ? titleOf(brief.id) : draft.title })
          }
        >
          <strong>{titleOf(brief.id)}</strong>
          <span className={classes.make}>{t(`brief.${brief.id}.make`, { event: draft.eventId ?? "" })}</span>
        </UnstyledButton>
      ))}
    </section>
  );
}

// The same as where the whole week is filled, so that a slot begins with one idea wherever it is opened.
function suggestFor(
  slot: Slot,
  { plan, posts, openSlots, today }: Pick<BriefChoicesProps, "plan" | "posts" | "openSlots" | "today">,
): readonly SuggestedBrief[] {
  const { proposals, tooMuch } = fillWeek({
    plan,
    posts,
    slots: openSlots,
    week: slot.date,
    today,
    briefCount: CHOICES,
  });
  const proposed = [...proposals, ...tooMuch].find((proposal) => proposal.slot.key === slot.key);
  return proposed?.briefs ?? suggestBriefs({ plan, place: slot, recent: posts, count: CHOICES });
}
