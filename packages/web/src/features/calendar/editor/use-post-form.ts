import { newPostFor, type Post, type SeriesScope } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NoConnection } from "../../../shared/api/call-api.ts";
import { useUnreadFields } from "../../../shared/dates/unread-fields.ts";
import { findCurrentState } from "../../../shared/posts/history/current-states.ts";
import { draftFromBrief } from "../filling/draft-from-brief.ts";
import { asksForScope } from "../series/changes-for-save.ts";
import { withSeries } from "../series/with-series.ts";
import { formatEditorAddress } from "./editor-address.ts";
import { findDraftProblems } from "./find-draft-problems.ts";
import { keptDraftKey } from "./kept-draft.ts";
import { blankDraft, draftOf, type PostDraft, tidyDraft } from "./post-draft.ts";
import type { PostFormProps } from "./post-form.tsx";
import { rebaseDraft } from "./rebase-draft.ts";
import { useDeletePost } from "./use-delete-post.ts";
import { type DraftChange, useDraft } from "./use-draft.ts";
import { useSavePost } from "./use-save-post.ts";
import { bringBack } from "./versions/bring-back.ts";

/** The post in hand, and what can be done with it. */
export function usePostForm(props: PostFormProps) {
  const { workspaceId, subject, onSaved, onDeleted, onClose, onChanged } = props;
  const [base, setBase] = useState(props.base);
  const [isPressed, setPressed] = useState(false);
  const [isComparing, setComparing] = useState(false);
  const [asking, setAsking] = useState<"save" | "delete">();
  const titleOf = useBriefTitle(props.slot?.event);
  const hand = useDraft(initialDraft(props, titleOf), keptDraftKey(workspaceId, formatEditorAddress(subject)));
  const save = useSavePost(workspaceId, props.plan);
  const remove = useDeletePost(workspaceId);
  const unreadFields = useUnreadFields();
  const error = save.error ?? remove.error;
  const refused = findCurrentState(error, base?.id);
  const theirs = refused ?? (isComparing ? props.fresh : undefined);
  const problems = isPressed ? findDraftProblems(hand.draft) : [];

  const [broughtBack, setBroughtBack] = useState<{ when: string; before: PostDraft } | undefined>(undefined);

  const change = (wanted: DraftChange) => {
    setBroughtBack(undefined);
    hand.change(wanted);
    onChanged(true);
  };
  // One that somebody has deleted is written anew.
  const send = (draft: PostDraft, onto = props.fate === "gone" ? undefined : base, scope?: SeriesScope) => {
    setPressed(true);
    if (unreadFields.any() || findDraftProblems(draft).length > 0) return;
    if (scope === undefined && asksForScope(onto, tidyDraft(draft))) return setAsking("save");
    remove.reset();
    save.mutate(
      {
        // What is written anew begins no series over again.
        draft: props.fate === "gone" ? withSeries(draft, undefined) : draft,
        base: onto,
        ...(scope === undefined ? {} : { scope }),
      },
      {
        onSuccess: (saved) => {
          hand.startOver();
          onSaved(saved, onto === undefined);
          onClose();
        },
      },
    );
  };
  const deleteWith = (scope: SeriesScope) => {
    if (base === undefined) return;
    save.reset();
    remove.mutate(
      { post: base, scope },
      {
        onSuccess: (deleted) => {
          hand.startOver();
          onDeleted(deleted);
          onClose();
        },
      },
    );
  };
  const takeTheirs = (post: Post) => {
    save.reset();
    remove.reset();
    setComparing(false);
    setBase(post);
    hand.startOver(draftOf(post));
    onChanged(false);
  };
  const bringBackVersion = (post: Post, when: string) => {
    const before = hand.draft;
    change((now) => bringBack(now, post));
    setBroughtBack({ when, before });
    props.onWrite();
  };

  return {
    hand,
    base,
    theirs,
    problems,
    broughtBack,
    asking,
    setAsking,
    isSaving: save.isPending || remove.isPending,
    error,
    tryAgain:
      save.error instanceof NoConnection
        ? () => send(hand.draft, save.variables?.base, save.variables?.scope)
        : undefined,
    change,
    unreadFields,
    send,
    deleteWith,
    takeTheirs,
    keepMine: (onto: Post) => {
      setComparing(false);
      setBase(onto);
      send(rebaseDraft(hand.draft, { from: base, onto }), onto);
    },
    compare: () => setComparing(true),
    bringBackVersion,
  };
}

/** The words of briefs are there when one was chosen just now; from an address alone the draft begins without a title. */
function useBriefTitle(event: string | undefined): (briefId: string) => string {
  const { t, i18n } = useTranslation();
  return (briefId) =>
    i18n.exists(`brief.${briefId}.title`) ? t(`brief.${briefId}.title`, { event: event ?? "" }) : "";
}

function initialDraft({ base, slot, subject, plan }: PostFormProps, titleOf: (briefId: string) => string): PostDraft {
  if (base !== undefined) return draftOf(base);
  if (slot !== undefined) {
    const briefId = subject.kind === "slot" ? subject.briefId : undefined;
    return briefId === undefined
      ? newPostFor(slot, plan)
      : draftFromBrief(slot, { plan, id: briefId, title: titleOf(briefId) });
  }
  return blankDraft(plan, subject.kind === "new" ? subject : {});
}
