import { Drawer } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type EditorSubject, formatEditorAddress } from "./editor-address.ts";
import { EditorContent, type EditorContentProps } from "./editor-content.tsx";
import classes from "./post-editor.module.css";

type PostEditorProps = Omit<EditorContentProps, "subject" | "isLeaving" | "onStay" | "onChanged"> & {
  /** Undefined while nothing is written. */
  readonly subject: EditorSubject | undefined;
  readonly isPhone: boolean;
};

/** The drawer in which a post is written: from the right on a desk, the whole screen on a phone. */
export function PostEditor({ subject, isPhone, ...props }: PostEditorProps) {
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
      size={isPhone ? "100%" : 560}
      title={t(`ui.calendar.editor.head.${held?.kind ?? "new"}`)}
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
