import type { Plan } from "@porchlight/core";
import type { ReactNode } from "react";
import type { EditorPart } from "./editor-part.ts";
import type { PostDraft } from "./post-draft.ts";
import classes from "./post-form.module.css";
import { PostPreview } from "./preview/post-preview.tsx";

type FormSidesProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly draft: PostDraft;
  readonly part: EditorPart;
  readonly isWide: boolean;
  /** The fields; they stay while the preview is seen in their place. */
  readonly children: ReactNode;
};

/** The fields of a post and its preview: side by side where it is wide, else one or the other. */
export function FormSides({ workspaceId, plan, draft, part, isWide, children }: FormSidesProps) {
  const preview = <PostPreview workspaceId={workspaceId} business={plan.answers.business.name} draft={draft} />;
  return (
    <div className={classes.sides}>
      <div className={classes.fields} hidden={part === "preview"}>
        {children}
      </div>
      {part === "preview" && <div className={classes.fields}>{preview}</div>}
      {isWide && <aside className={classes.beside}>{preview}</aside>}
    </div>
  );
}
