import { newPostFor, type Plan, type Post, type SeriesScope, type Slot } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CompanyNote, type Fate } from "../company/company-note.tsx";
import { currentStatesIn } from "../history/current-states.ts";
import type { Scales } from "../moving/weighing/scales.ts";
import { ScopeDialog } from "../series/scope-dialog.tsx";
import { asksForScope } from "../series/wishes-for-save.ts";
import { ConflictView } from "./conflict-view.tsx";
import { DraftOutlook } from "./draft-outlook.tsx";
import { type EditorSubject, formatEditorAddress } from "./editor-address.ts";
import { EditorFooter } from "./editor-footer.tsx";
import { findDraftProblems } from "./find-draft-problems.ts";
import { keptDraftKey } from "./kept-draft.ts";
import { blankDraft, draftOf, type PostDraft, tidyDraft } from "./post-draft.ts";
import { PostFields } from "./post-fields.tsx";
import classes from "./post-form.module.css";
import { RestoredNote } from "./restored-note.tsx";
import { SlotLine } from "./slot-line.tsx";
import { useDeletePost } from "./use-delete-post.ts";
import { useDraft } from "./use-draft.ts";
import { useSavePost } from "./use-save-post.ts";

export type PostFormProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly scales: Scales;
  readonly subject: EditorSubject;
  /** The state that the changes are made on; undefined for a new post. */
  readonly base: Post | undefined;
  readonly slot: Slot | undefined;
  /** The post as it is now, and what became of it since the editor was opened. */
  readonly fresh: Post | undefined;
  readonly fate: Fate;
  /** Somebody wants out while something is not saved. */
  readonly isLeaving: boolean;
  readonly onStay: () => void;
  readonly onChanged: (isChanged: boolean) => void;
  readonly onSaved: (post: Post, isNew: boolean) => void;
  readonly onDeleted: (post: Post) => void;
  readonly onClose: () => void;
};

/** The post being written. */
export function PostForm(props: PostFormProps) {
  const { workspaceId, plan, subject, slot, onSaved, onDeleted, onClose, onChanged } = props;
  const { t } = useTranslation();
  const [base, setBase] = useState(props.base);
  const [isPressed, setPressed] = useState(false);
  const [isComparing, setComparing] = useState(false);
  const [asking, setAsking] = useState<"save" | "delete">();
  const hand = useDraft(initialDraft(props), keptDraftKey(workspaceId, formatEditorAddress(subject)));
  const save = useSavePost(workspaceId);
  const remove = useDeletePost(workspaceId);
  const [refused] = currentStatesIn(save.error ?? remove.error);
  const theirs = refused ?? (isComparing ? props.fresh : undefined);
  const problems = isPressed ? findDraftProblems(hand.draft) : [];

  const change = (draft: PostDraft) => {
    hand.change(draft);
    onChanged(true);
  };
  // One that somebody has deleted is written anew.
  const send = (draft: PostDraft, onto = props.fate === "gone" ? undefined : base, scope?: SeriesScope) => {
    setPressed(true);
    if (findDraftProblems(draft).length > 0) return;
    if (scope === undefined && asksForScope(onto, tidyDraft(draft))) return setAsking("save");
    save.mutate(
      { draft: props.fate === "gone" ? aloneOf(draft) : draft, base: onto, ...(scope === undefined ? {} : { scope }) },
      {
        onSuccess: (post) => {
          hand.startOver();
          onSaved(post, onto === undefined);
          onClose();
        },
      },
    );
  };
  const deleteWith = (scope: SeriesScope) => {
    if (base === undefined) return;
    remove.mutate(
      { post: base, scope },
      {
        onSuccess: () => {
          hand.startOver();
          onDeleted(base);
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

  if (base !== undefined && theirs !== undefined) {
    return (
      <ConflictView
        mine={hand.draft}
        theirs={theirs}
        onKeepMine={() => {
          setComparing(false);
          setBase(theirs);
          send(hand.draft, theirs);
        }}
        onTakeTheirs={() => takeTheirs(theirs)}
      />
    );
  }
  return (
    <form
      className={classes.form}
      noValidate
      aria-label={t("ui.calendar.editor.form")}
      onSubmit={(event) => {
        event.preventDefault();
        send(hand.draft);
      }}
    >
      <div className={classes.fields}>
        {subject.kind !== "idea" && <SlotLine slot={slot} category={hand.draft.category} />}
        <CompanyNote postId={base?.id} fate={props.fate} onCompare={() => setComparing(true)} />
        <RestoredNote keptAt={hand.restoredFrom} onDiscard={() => hand.startOver()} />
        <PostFields
          plan={plan}
          draft={hand.draft}
          problems={problems}
          isIdea={subject.kind === "idea"}
          onChange={change}
        >
          <DraftOutlook plan={plan} scales={props.scales} postId={base?.id} draft={hand.draft} />
        </PostFields>
      </div>
      <EditorFooter
        isNew={base === undefined}
        isLeaving={props.isLeaving}
        isSaving={save.isPending || remove.isPending}
        error={save.error ?? remove.error}
        hasSlot={hand.draft.slotKey !== undefined}
        onSave={() => send(hand.draft)}
        onSaveWithoutSlot={() => {
          const { slotKey: _, ...free } = hand.draft;
          hand.change(free);
          send(free);
        }}
        onDelete={() => (base?.series === undefined ? deleteWith("this") : setAsking("delete"))}
        onThrowAway={() => {
          hand.startOver();
          onClose();
        }}
        onStay={props.onStay}
      />
      <ScopeDialog
        deed={asking}
        onScope={(scope) => {
          setAsking(undefined);
          if (asking === "delete") deleteWith(scope);
          else send(hand.draft, base, scope);
        }}
        onClose={() => setAsking(undefined)}
      />
    </form>
  );
}

/** What is written anew begins no series over again. */
function aloneOf({ series: _, ...draft }: PostDraft): PostDraft {
  return draft;
}

function initialDraft({ base, slot, subject, plan }: PostFormProps): PostDraft {
  if (base !== undefined) return draftOf(base);
  if (slot !== undefined) return newPostFor(slot);
  return blankDraft(plan, subject.kind === "new" ? subject : {});
}
