import type { IsoDate, Plan, Post, Slot } from "@porchlight/core";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { UnreadFieldsContext } from "../../../shared/dates/unread-fields.ts";
import { CompanyNote, type Fate } from "../company/company-note.tsx";
import type { Weigh } from "../moving/weighing/scales.ts";
import { ScopeDialog } from "../series/scope-dialog.tsx";
import { BriefChoices } from "./brief-choices.tsx";
import { ConflictView } from "./conflict-view.tsx";
import { DraftOutlook } from "./draft-outlook.tsx";
import type { EditorSubject } from "./editor-address.ts";
import { EditorFooter } from "./editor-footer.tsx";
import type { EditorPart } from "./editor-part.ts";
import { FormSides } from "./form-sides.tsx";
import { PostFields } from "./post-fields.tsx";
import classes from "./post-form.module.css";
import { RestoredNote } from "./restored-note.tsx";
import { SlotLine } from "./slot-line.tsx";
import { usePostForm } from "./use-post-form.ts";
import type { SavedPosts } from "./use-save-post.ts";
import { BroughtBackNote } from "./versions/brought-back-note.tsx";
import { VersionsView } from "./versions/versions-view.tsx";

export type PostFormProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly openSlots: readonly Slot[];
  readonly today: IsoDate;
  readonly weigh: Weigh;
  readonly subject: EditorSubject;
  /** The state that the changes are made on; undefined for a new post. */
  readonly base: Post | undefined;
  readonly slot: Slot | undefined;
  /** The post as it is now, and what became of it since the editor was opened. */
  readonly fresh: Post | undefined;
  readonly fate: Fate;
  /** Somebody wants out while something is not saved. */
  readonly isLeaving: boolean;
  /** What fills the drawer; the preview stands beside the words where it is wide. */
  readonly part: EditorPart;
  readonly isWide: boolean;
  readonly onWrite: () => void;
  readonly onStay: () => void;
  readonly onChanged: (isChanged: boolean) => void;
  readonly onSaved: (saved: SavedPosts, isNew: boolean) => void;
  readonly onDeleted: (posts: readonly Post[]) => void;
  readonly onClose: () => void;
};

/** The post being written. */
export function PostForm(props: PostFormProps) {
  const { workspaceId, plan, subject, slot, onClose } = props;
  const { t } = useTranslation();
  const form = usePostForm(props);
  const { hand, base, theirs, problems, broughtBack, change, send, asking, setAsking, deleteWith } = form;

  if (base !== undefined && theirs !== undefined) {
    return (
      <ConflictView
        mine={hand.draft}
        theirs={theirs}
        onKeepMine={() => form.keepMine(theirs)}
        onTakeTheirs={() => form.takeTheirs(theirs)}
      />
    );
  }
  if (base !== undefined && props.part === "versions") {
    return (
      <VersionsView
        workspaceId={workspaceId}
        postId={base.id}
        draft={hand.draft}
        onBack={props.onWrite}
        onBringBack={form.bringBackVersion}
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
        send(hand.latest());
      }}
      onKeyDown={(event) => isSendKey(event) && send(hand.latest())}
    >
      <FormSides workspaceId={workspaceId} plan={plan} draft={hand.draft} part={props.part} isWide={props.isWide}>
        {broughtBack !== undefined && (
          <BroughtBackNote when={broughtBack.when} onUndo={() => change(broughtBack.before)} />
        )}
        {subject.kind !== "idea" && <SlotLine slot={slot} category={hand.draft.category} />}
        <CompanyNote postId={base?.id} fate={props.fate} onCompare={form.compare} />
        <RestoredNote keptAt={hand.restoredFrom} onDiscard={() => hand.startOver()} />
        <BriefChoices
          workspaceId={workspaceId}
          plan={plan}
          draft={hand.draft}
          slot={slot}
          posts={props.posts}
          openSlots={props.openSlots}
          today={props.today}
          onChange={change}
        />
        <UnreadFieldsContext value={form.unreadFields}>
          <PostFields
            workspaceId={workspaceId}
            plan={plan}
            draft={hand.draft}
            storedSeries={base?.series}
            problems={problems}
            isIdea={subject.kind === "idea"}
            onChange={change}
          >
            <DraftOutlook plan={plan} weigh={props.weigh} postId={base?.id} draft={hand.draft} />
          </PostFields>
        </UnreadFieldsContext>
      </FormSides>
      <EditorFooter
        isNew={base === undefined}
        isLeaving={props.isLeaving}
        isSaving={form.isSaving}
        error={form.error}
        onTryAgain={form.tryAgain}
        hasSlot={hand.draft.slotKey !== undefined}
        onSave={() => send(hand.draft)}
        onSaveWithoutSlot={() => {
          const { slotKey: _, ...free } = hand.draft;
          hand.change(free);
          send(free);
        }}
        onDelete={() =>
          base?.series === undefined || base.status === "published" ? deleteWith("this") : setAsking("delete")
        }
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

/** Ctrl Enter, from wherever one writes. */
function isSendKey(event: KeyboardEvent): boolean {
  const isSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  if (isSend) event.preventDefault();
  return isSend;
}
