import { Drawer, Skeleton, Stack } from "@mantine/core";
import { layOutSlots, type Plan, type Post, type Slot } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { postQuery } from "../calendar-queries.ts";
import type { Scales } from "../moving/weighing/scales.ts";
import { type EditorSubject, formatEditorAddress } from "./editor-address.ts";
import classes from "./post-editor.module.css";
import { PostForm } from "./post-form.tsx";

export type PostEditorProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly isPhone: boolean;
  readonly scales: Scales;
  readonly onClose: () => void;
  readonly onSaved: (post: Post, isNew: boolean) => void;
  readonly onDeleted: (post: Post) => void;
};

/** The drawer in which a post is written: from the right on a desk, the whole screen on a phone. */
export function PostEditor({ subject, ...props }: PostEditorProps & { readonly subject: EditorSubject | undefined }) {
  const { t } = useTranslation();
  const address = subject === undefined ? undefined : formatEditorAddress(subject);
  // While it slides out it still shows what it held.
  const [held, setHeld] = useState(subject);
  if (subject !== undefined && (held === undefined || formatEditorAddress(held) !== address)) setHeld(subject);
  const [isChanged, setChanged] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const close = () => {
    setChanged(false);
    setLeaving(false);
    props.onClose();
  };
  return (
    <Drawer
      opened={subject !== undefined}
      onClose={() => (isChanged ? setLeaving(true) : close())}
      position="right"
      size={props.isPhone ? "100%" : 560}
      title={t(held?.kind === "post" ? "ui.calendar.editor.edit" : "ui.calendar.editor.write")}
      closeButtonProps={{ "aria-label": t("ui.shell.close"), size: 40 }}
      overlayProps={{ backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 180 }}
      attributes={{ header: { role: "presentation" } }}
      classNames={{ title: classes.title, body: classes.body, content: classes.content, header: classes.header }}
    >
      {held !== undefined && (
        <EditorContent
          key={formatEditorAddress(held)}
          {...props}
          subject={held}
          onClose={close}
          isLeaving={isLeaving}
          onStay={() => setLeaving(false)}
          onChanged={setChanged}
        />
      )}
    </Drawer>
  );
}

export type EditorContentProps = PostEditorProps & {
  readonly subject: EditorSubject;
  /** Somebody wants out while something is not saved. */
  readonly isLeaving: boolean;
  readonly onStay: () => void;
  readonly onChanged: (isChanged: boolean) => void;
};

function EditorContent(props: EditorContentProps) {
  const { subject, plan, posts, workspaceId } = props;
  // What stood on the calendar when the editor opened; whatever happens to it meanwhile is told when saving.
  const [known] = useState(() => findHeld(subject, posts));
  const isLoading = subject.kind === "post" && known === undefined;
  const loaded = useQuery({
    ...postQuery(workspaceId, subject.kind === "post" ? subject.postId : ""),
    enabled: isLoading,
  });
  if (isLoading && loaded.isPending) return <EditorSkeleton />;
  if (isLoading && loaded.isError) return <BrokenPage error={loaded.error} onAgain={() => loaded.refetch()} />;
  const slot = subject.kind === "slot" ? slotOf(plan, subject.slotKey) : undefined;
  return <PostForm {...props} base={known ?? (isLoading ? loaded.data : undefined)} slot={slot} />;
}

function EditorSkeleton() {
  const { t } = useTranslation();
  return (
    <Stack role="status" aria-label={t("ui.shell.loading")} p="lg">
      <Skeleton height={20} width="60%" />
      <Skeleton height={40} />
      <Skeleton height={200} />
      <Skeleton height={40} />
    </Stack>
  );
}

/** A slot is derived, so its key is enough to lay it out again. */
function slotOf(plan: Plan, key: Slot["key"]): Slot | undefined {
  const date = key.split("/")[1] as Slot["date"];
  return layOutSlots(plan, { from: date, to: date }).find((slot) => slot.key === key);
}

/** The post itself, or the one that has filled a slot meanwhile. */
function findHeld(subject: EditorSubject, posts: readonly Post[]): Post | undefined {
  if (subject.kind === "post") return posts.find(({ id }) => id === subject.postId);
  return subject.kind === "slot" ? posts.find(({ slotKey }) => slotKey === subject.slotKey) : undefined;
}
