import { Button, Chip, Modal, Slider } from "@mantine/core";
import { useState } from "react";
import Cropper, { type Area } from "react-easy-crop";
import { useTranslation } from "react-i18next";
import { mediaAddress } from "../../../../shared/posts/media-address.ts";
import { CROP_SHAPES } from "./crop-shapes.ts";
import { cutPicture } from "./cut-picture.ts";
import classes from "./media-field.module.css";
import { sendPicture } from "./send-picture.ts";

type CropDialogProps = {
  readonly workspaceId: string;
  /** Undefined while nothing is cut. */
  readonly mediaId: string | undefined;
  readonly onCut: (mediaId: string) => void;
  readonly onClose: () => void;
};

/** Cuts a picture to a shape that a network shows; what is cut is a picture of its own, and the whole one stays in the versions. */
export function CropDialog({ workspaceId, mediaId, onCut, onClose }: CropDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={mediaId !== undefined}
      onClose={onClose}
      title={t("ui.calendar.crop.title")}
      size="lg"
      closeButtonProps={{ "aria-label": t("ui.shell.close") }}
    >
      {mediaId !== undefined && (
        <CropForm key={mediaId} workspaceId={workspaceId} mediaId={mediaId} onCut={onCut} onClose={onClose} />
      )}
    </Modal>
  );
}

function CropForm({ workspaceId, mediaId, onCut, onClose }: CropDialogProps & { readonly mediaId: string }) {
  const { t } = useTranslation();
  const [shape, setShape] = useState<string>(CROP_SHAPES[0].name);
  const [place, setPlace] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [area, setArea] = useState<Area | undefined>(undefined);
  const [state, setState] = useState<"open" | "cutting" | "failed">("open");
  const address = mediaAddress({ workspaceId, mediaId }, "file");
  const cut = async (part: Area) => {
    setState("cutting");
    try {
      const file = await cutPicture(address, part);
      const signal = new AbortController().signal;
      const { id } = await sendPicture({ workspaceId, file, onProgress: () => undefined, signal });
      onCut(id);
      onClose();
    } catch {
      // Whatever stood in the way, the picture is as it was, and the words below say so.
      setState("failed");
    }
  };
  return (
    <>
      <div className={classes.cropper}>
        <Cropper
          image={address}
          crop={place}
          zoom={zoom}
          aspect={CROP_SHAPES.find(({ name }) => name === shape)?.aspect ?? 1}
          onCropChange={setPlace}
          onZoomChange={setZoom}
          onCropComplete={(_share, pixels) => setArea(pixels)}
          cropperProps={{ "aria-label": t("ui.calendar.crop.area") }}
        />
      </div>
      <Chip.Group value={shape} onChange={(value) => setShape(String(value))}>
        <div className={classes.shapes} role="radiogroup" aria-label={t("ui.calendar.crop.shapes")}>
          {CROP_SHAPES.map(({ name }) => (
            <Chip key={name} value={name} variant="outline" radius={9}>
              {t(`ui.calendar.crop.shape.${name}`)}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      <Slider
        thumbLabel={t("ui.calendar.crop.zoom")}
        label={null}
        min={1}
        max={3}
        step={0.05}
        value={zoom}
        onChange={setZoom}
      />
      {state === "failed" && (
        <p className={classes.failure} role="alert">
          {t("ui.calendar.crop.failed")}
        </p>
      )}
      <div className={classes.cropEnd}>
        <Button variant="default" onClick={onClose}>
          {t("ui.calendar.crop.leave")}
        </Button>
        <Button loading={state === "cutting"} disabled={area === undefined} onClick={() => area && void cut(area)}>
          {t("ui.calendar.crop.cut")}
        </Button>
      </div>
    </>
  );
}
