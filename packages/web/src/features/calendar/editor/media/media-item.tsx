import { useSortable } from "@dnd-kit/react/sortable";
import { ActionIcon, TextInput } from "@mantine/core";
import { POST_MOST } from "@porchlight/api/contract";
import type { PostMedia } from "@porchlight/core";
import { IconArrowDown, IconArrowUp, IconCrop, IconGripVertical, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { mediaAddress } from "../../../../shared/posts/media-address.ts";
import classes from "./media-field.module.css";

type MediaItemProps = {
  readonly workspaceId: string;
  readonly media: PostMedia;
  readonly index: number;
  readonly count: number;
  readonly onAlt: (alt: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onCut: () => void;
  readonly onRemove: () => void;
};

const ICON = { size: 18, stroke: 1.75, "aria-hidden": true } as const;

/** One picture: its place, what it shows, and what can be done to it. */
export function MediaItem({ workspaceId, media, index, count, onAlt, onMove, onCut, onRemove }: MediaItemProps) {
  const { t } = useTranslation();
  const { ref, handleRef, isDragging } = useSortable({ id: media.id, index });
  const number = index + 1;
  return (
    <li ref={ref} className={classes.item} data-media={media.id} data-dragging={isDragging || undefined}>
      <button
        ref={handleRef}
        type="button"
        className={classes.handle}
        aria-label={t("ui.calendar.media.drag", { number })}
      >
        <IconGripVertical {...ICON} />
      </button>
      <img
        className={classes.picture}
        src={mediaAddress({ workspaceId, mediaId: media.id }, "thumbnail")}
        alt={media.alt === "" ? t("ui.calendar.media.picture", { number }) : media.alt}
      />
      <div className={classes.words}>
        <TextInput
          label={t("ui.calendar.media.alt", { number })}
          placeholder={t("ui.calendar.media.altHint")}
          value={media.alt}
          maxLength={POST_MOST.alt}
          onChange={(event) => onAlt(event.currentTarget.value)}
        />
        <div className={classes.actions}>
          {media.alt.trim() === "" && <span className={classes.nudge}>{t("ui.calendar.media.altMissing")}</span>}
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t("ui.calendar.media.crop", { number })}
            onClick={onCut}
          >
            <IconCrop {...ICON} />
          </ActionIcon>
          {count > 1 && (
            <>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={32}
                disabled={index === 0}
                aria-label={t("ui.calendar.media.earlier", { number })}
                onClick={() => onMove(-1)}
              >
                <IconArrowUp {...ICON} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={32}
                disabled={number === count}
                aria-label={t("ui.calendar.media.later", { number })}
                onClick={() => onMove(1)}
              >
                <IconArrowDown {...ICON} />
              </ActionIcon>
            </>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t("ui.calendar.media.remove", { number })}
            onClick={onRemove}
          >
            <IconTrash {...ICON} />
          </ActionIcon>
        </div>
      </div>
    </li>
  );
}
