import { move } from "@dnd-kit/helpers";
import { DragDropProvider } from "@dnd-kit/react";
import { Button, CloseButton, FileButton, Progress } from "@mantine/core";
import { MEDIA_LIMITS, type PostMedia } from "@porchlight/core";
import { IconPhotoPlus } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PostDraft } from "../post-draft.ts";
import { CropDialog } from "./crop-dialog.tsx";
import classes from "./media-field.module.css";
import { MediaItem } from "./media-item.tsx";
import { useUploads } from "./use-uploads.ts";

type MediaFieldProps = {
  readonly workspaceId: string;
  readonly draft: PostDraft;
  /** Takes the change rather than a draft, as a picture may arrive while something else is typed. */
  readonly onChange: (change: (draft: PostDraft) => PostDraft) => void;
  /** What pictures may be dropped on and pasted into, besides the field itself. */
  readonly children: ReactNode;
};

const ACCEPTED = "image/jpeg,image/png,image/webp,image/avif,image/gif";

/** The pictures of a post: chosen, dropped or pasted; put in order, cut, described and taken out. */
export function MediaField({ workspaceId, draft, onChange, children }: MediaFieldProps) {
  const { t } = useTranslation();
  const media = draft.media ?? [];
  const [isOver, setOver] = useState(false);
  const [cutting, setCutting] = useState<string | undefined>(undefined);
  const change = (next: (media: readonly PostMedia[]) => readonly PostMedia[]) =>
    onChange((now) => ({ ...now, media: next(now.media ?? []) }));
  const words = { noConnection: t("ui.calendar.media.noConnection"), failed: t("ui.calendar.media.failed") };
  const { uploads, send } = useUploads(workspaceId, {
    words,
    onArrived: ({ id }) => change((now) => (now.some((one) => one.id === id) ? now : [...now, { id, alt: "" }])),
  });
  const sendAll = (files: Iterable<File>) => {
    for (const file of files) void send(file, file.name);
  };
  const most = Math.min(...draft.channels.map((channel) => MEDIA_LIMITS[channel].value.most));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are the short ways; the button is for everybody
    <div
      className={classes.zone}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        setOver(false);
        sendAll(event.dataTransfer.files);
      }}
      onPaste={(event) => {
        const pictures = [...event.clipboardData.files].filter(({ type }) => type.startsWith("image/"));
        if (pictures.length === 0) return;
        event.preventDefault();
        sendAll(pictures);
      }}
    >
      {children}
      <fieldset className={classes.field}>
        <legend className={classes.label}>{t("ui.calendar.media.title")}</legend>
        <DragDropProvider onDragEnd={(event) => !event.canceled && change((now) => move([...now], event))}>
          <ul className={classes.list}>
            {media.map((one, index) => (
              <MediaItem
                key={one.id}
                workspaceId={workspaceId}
                media={one}
                index={index}
                count={media.length}
                onAlt={(alt) => change((now) => now.map((each) => (each.id === one.id ? { ...each, alt } : each)))}
                onMove={(by) => change((now) => withMoved(now, index, index + by))}
                onCut={() => setCutting(one.id)}
                onRemove={() => change((now) => now.filter(({ id }) => id !== one.id))}
              />
            ))}
          </ul>
        </DragDropProvider>
        {uploads.map(({ key, name, share, failure, stop }) => (
          <div key={key} className={classes.upload} role={failure === undefined ? "status" : "alert"}>
            <div className={classes.uploadWords}>
              <strong>{name}</strong>
              {failure === undefined ? (
                <Progress value={share * 100} size="sm" aria-label={t("ui.calendar.media.sending", { name })} />
              ) : (
                <span className={classes.failure}>{failure}</span>
              )}
            </div>
            <CloseButton aria-label={t("ui.calendar.media.stop", { name })} onClick={stop} />
          </div>
        ))}
        <div className={classes.add}>
          <FileButton multiple accept={ACCEPTED} onChange={sendAll}>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconPhotoPlus size={18} stroke={1.75} aria-hidden />}>
                {t("ui.calendar.media.add")}
              </Button>
            )}
          </FileButton>
          <span className={classes.hint} data-over={media.length > most || undefined}>
            {media.length > most
              ? t("ui.calendar.media.tooMany", { count: media.length, limit: most })
              : t("ui.calendar.media.how")}
          </span>
        </div>
      </fieldset>
      <CropDialog
        workspaceId={workspaceId}
        mediaId={cutting}
        onClose={() => setCutting(undefined)}
        onCut={(id) => change((now) => now.map((each) => (each.id === cutting ? { id, alt: each.alt } : each)))}
      />
    </div>
  );
}

function withMoved(media: readonly PostMedia[], from: number, to: number): readonly PostMedia[] {
  const one = media[from];
  return one === undefined ? media : media.toSpliced(from, 1).toSpliced(to, 0, one);
}
