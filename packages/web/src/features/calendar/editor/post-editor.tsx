import { SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SideDrawer } from "../../../shared/ui/side-drawer.tsx";
import { type EditorSubject, formatEditorAddress } from "./editor-address.ts";
import { EditorContent, type EditorContentProps } from "./editor-content.tsx";
import type { EditorPart } from "./editor-part.ts";
import classes from "./post-editor.module.css";
import { useTellKept } from "./use-tell-kept.ts";

type PostEditorProps = Omit<
  EditorContentProps,
  "subject" | "isLeaving" | "onStay" | "onChanged" | "part" | "isWide" | "onWrite"
> & {
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
  const [isChanged, setChanged] = useState(false);
  if (subject !== undefined && (held === undefined || formatEditorAddress(held) !== address)) {
    setHeld(subject);
    setChanged(false);
  }
  const [isLeaving, setLeaving] = useState(false);
  const isWide = useMediaQuery("(min-width: 75em)", undefined, { getInitialValueInEffect: false }) === true;
  const [chosenPart, setPart] = useState<EditorPart>("write");
  const part = isWide && chosenPart === "preview" ? "write" : chosenPart;
  const parts: readonly EditorPart[] = [
    "write",
    ...(isWide ? [] : (["preview"] as const)),
    ...(held?.kind === "post" ? (["versions"] as const) : []),
  ];
  const forget = useTellKept({ address, isChanged });
  const close = () => {
    forget();
    setPart("write");
    setChanged(false);
    setLeaving(false);
    props.onClose();
  };
  return (
    <SideDrawer
      isOpen={subject !== undefined}
      isPhone={isPhone}
      isBare
      widthPx={isWide ? 1000 : 560}
      title={t(`ui.calendar.editor.head.${held?.kind ?? "new"}`)}
      onClose={() => {
        if (!isChanged) return close();
        // The question stands below the words.
        setPart("write");
        setLeaving(true);
      }}
    >
      {parts.length > 1 && (
        <SegmentedControl
          className={classes.parts ?? ""}
          aria-label={t("ui.calendar.editor.parts")}
          value={part}
          data={parts.map((value) => ({ value, label: t(`ui.calendar.editor.${value}`) }))}
          onChange={setPart}
        />
      )}
      {held !== undefined && (
        <EditorContent
          key={formatEditorAddress(held)}
          {...props}
          subject={held}
          onClose={close}
          isLeaving={isLeaving}
          part={part}
          isWide={isWide && part === "write"}
          onWrite={() => setPart("write")}
          onStay={() => setLeaving(false)}
          onChanged={setChanged}
        />
      )}
    </SideDrawer>
  );
}
