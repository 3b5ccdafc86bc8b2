import { Skeleton, Stack } from "@mantine/core";
import { findSlot, type Post } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../../../shared/api/call-api.ts";
import { postQuery } from "../../../shared/posts/calendar-queries.ts";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import type { EditorSubject } from "./editor-address.ts";
import { PostForm, type PostFormProps } from "./post-form.tsx";

export type EditorContentProps = Omit<PostFormProps, "base" | "slot" | "fresh" | "fate">;

/** The post, or the slot to write for, once it is there; and what others make of it while it is open. */
export function EditorContent({ onChanged, ...props }: EditorContentProps) {
  const { subject, plan, workspaceId } = props;
  const [known] = useState(() => findHeld(subject, props.posts));
  const postId = subject.kind === "post" ? subject.postId : known?.id;
  const asked = useQuery({
    ...postQuery(workspaceId, postId ?? ""),
    enabled: postId !== undefined,
    // As it stood on the calendar; it is asked for again when somebody has changed it.
    ...(known === undefined ? {} : { initialData: known, staleTime: Number.POSITIVE_INFINITY }),
  });
  const fresh = asked.data;
  const [isTouched, setTouched] = useState(false);
  const [held, setHeld] = useState({ base: fresh, openedOn: fresh?.version });
  // As long as nothing is written here, the post is shown as it becomes.
  const isBehind = fresh !== undefined && fresh.version > (held.base?.version ?? 0);
  if (isBehind && !isTouched) setHeld({ base: fresh, openedOn: held.openedOn ?? fresh.version });

  if (postId !== undefined && fresh === undefined) {
    return asked.error === null ? (
      <EditorSkeleton />
    ) : (
      <BrokenPage error={asked.error} onAgain={() => asked.refetch()} />
    );
  }
  const slot = subject.kind === "slot" ? findSlot(plan, subject.slotKey) : undefined;
  const isRenewed = held.base !== undefined && held.base.version !== held.openedOn;
  const fate = isMissing(asked.error) ? "gone" : isBehind ? "changed" : isRenewed ? "renewed" : "as-it-was";
  return (
    <PostForm
      key={held.base?.version}
      {...props}
      base={held.base}
      slot={slot}
      fresh={fresh}
      fate={fate}
      onChanged={(isChanged) => {
        setTouched(isChanged);
        onChanged(isChanged);
      }}
    />
  );
}

function isMissing(error: Error | null): boolean {
  return error instanceof ApiProblem && error.problem.status === 404;
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

/** The post itself, or the one that has filled a slot meanwhile. */
function findHeld(subject: EditorSubject, posts: readonly Post[]): Post | undefined {
  if (subject.kind === "post") return posts.find(({ id }) => id === subject.postId);
  return subject.kind === "slot" ? posts.find(({ slotKey }) => slotKey === subject.slotKey) : undefined;
}
