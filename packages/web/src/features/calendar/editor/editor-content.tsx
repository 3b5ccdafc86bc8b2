import { Skeleton, Stack } from "@mantine/core";
import { layOutSlots, type Plan, type Post, type Slot } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { postQuery } from "../calendar-queries.ts";
import type { EditorSubject } from "./editor-address.ts";
import { PostForm, type PostFormProps } from "./post-form.tsx";

export type EditorContentProps = Omit<PostFormProps, "base" | "slot"> & { readonly posts: readonly Post[] };

/** The post, or the slot to write for, once it is there. */
export function EditorContent({ posts, ...props }: EditorContentProps) {
  const { subject, plan, workspaceId } = props;
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
